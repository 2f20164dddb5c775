import { styled } from '@mui/material/styles';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLogJob } from '../features/diagnose/logJob';
import { useOpenMachine } from '../features/machine/useOpenMachine';
import { useAppInfo } from '../bridge/appInfo';
import { dropMeaning } from './dropMeaning';
import { useNavigation } from './navigation';

const Area = styled('div')({ height: '100%' });

const Veil = styled('div')(({ theme }) => ({
  position: 'fixed',
  inset: theme.spacing(1),
  zIndex: theme.zIndex.modal,
  display: 'grid',
  placeItems: 'center',
  pointerEvents: 'none',
  border: `2px dashed ${theme.vars.palette.primary.main}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  color: theme.vars.palette.primary.main,
  fontSize: '1rem',
  opacity: 0.94,
}));

/**
 * Opens what is dropped anywhere on the window; a log on *Diagnose* is diagnosed. In an elevated window Windows hands
 * over nothing, and it says so.
 */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { canOpenDrops } = useAppInfo();
  const { screen } = useNavigation();
  const open = useOpenMachine();
  const logs = useLogJob();
  const [hovering, setHovering] = useState(false);

  const over = (event: DragEvent) => {
    event.preventDefault();
    setHovering(event.dataTransfer.types.includes('Files'));
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setHovering(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setHovering(false);
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    const isFolder = event.dataTransfer.items[0]?.webkitGetAsEntry()?.isDirectory === true;
    if (dropMeaning(screen, file.name, isFolder) === 'log') logs.drop(file);
    else open.mutate({ kind: 'dropped', file });
  };

  const onDrop = screen === 'diagnose' ? 'diagnoseScreen.log.drop' : 'ui.open.drop';
  return (
    <Area onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {hovering && <Veil>{t(canOpenDrops ? onDrop : 'ui.open.dropElevated')}</Veil>}
    </Area>
  );
}

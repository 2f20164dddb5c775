import { styled } from '@mui/material/styles';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenMachine } from '../features/machine/useOpenMachine';
import { useAppInfo } from '../bridge/appInfo';

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

/** Opens what is dropped anywhere on the window. In an elevated window Windows hands over nothing, and it says so. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { canOpenDrops } = useAppInfo();
  const open = useOpenMachine();
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
    if (file !== undefined) open.mutate({ kind: 'dropped', file });
  };

  return (
    <Area onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {hovering && <Veil>{t(canOpenDrops ? 'ui.open.drop' : 'ui.open.dropElevated')}</Veil>}
    </Area>
  );
}

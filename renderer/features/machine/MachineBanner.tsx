import Computer from '@mui/icons-material/DesktopWindowsOutlined';
import File from '@mui/icons-material/InsertDriveFileOutlined';
import Folder from '@mui/icons-material/FolderOutlined';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { MachineKind } from '../../../shared/domain/snapshot';
import { useAppInfo } from '../../bridge/appInfo';
import { useScan } from '../../bridge/scan';
import { OpenMenu } from './OpenMenu';
import { RoleSelect } from './RoleSelect';
import { WindowsSelect } from './WindowsSelect';

const Banner = styled('header')(({ theme }) => ({
  gridArea: 'banner',
  minWidth: 0,
  backgroundColor: theme.vars.palette.background.paper,
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
}));

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1, 2),
  padding: theme.spacing(1, 2),
}));

const Machine = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(1),
  minWidth: 0,
  flex: '0 1 auto',
  '& strong': { fontSize: '0.9375rem', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
}));

/** Beside the machine where there is room, else on a line of its own below it. */
const Comparison = styled('div')(({ theme }) => ({
  display: 'flex',
  minWidth: 0,
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0.5, 2),
  // A long name of a Windows is cut there rather than take a third line from a low window.
  '@media (max-width: 1199px)': {
    order: 1,
    flexBasis: '100%',
    flexWrap: 'nowrap',
    '& > :last-child': { flexShrink: 0, maxWidth: '55%' },
  },
}));

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(1),
  marginLeft: 'auto',
}));

const FileSentence = styled('p')(({ theme }) => ({
  margin: 0,
  padding: theme.spacing(0.5, 2),
  backgroundColor: theme.vars.palette.action.selected,
  color: theme.vars.palette.text.primary,
  fontSize: '0.75rem',
}));

const icons = { windows: Computer, 'registry-file': File, capture: Folder } as const satisfies Record<
  MachineKind,
  unknown
>;

/** Names what everything on the screen is about: the machine, its Windows, and what it is compared with. */
export function MachineBanner() {
  const { t } = useTranslation();
  const { machine } = useAppInfo();
  const scan = useScan();
  const Icon = icons[machine?.kind ?? 'windows'];
  return (
    <Banner>
      <Line>
        {machine !== null && (
          <Machine>
            <Icon titleAccess={t(`ui.banner.kind.${machine.kind}`)} color="primary" />
            <strong title={machine.path ?? machine.label}>{machine.label}</strong>
          </Machine>
        )}
        <Comparison>
          <WindowsSelect report={scan.data} />
          <RoleSelect />
        </Comparison>
        <Actions>
          <OpenMenu />
        </Actions>
      </Line>
      {machine !== null && machine.kind !== 'windows' && (
        <FileSentence>
          {t(machine.isSample ? 'ui.banner.sample' : `ui.banner.notThisComputer.${machine.kind}`)}
        </FileSentence>
      )}
    </Banner>
  );
}

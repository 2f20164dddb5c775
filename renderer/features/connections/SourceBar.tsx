import Download from '@mui/icons-material/FileDownloadOutlined';
import Pause from '@mui/icons-material/PauseOutlined';
import Play from '@mui/icons-material/PlayArrowOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ConnectionSelection, ConnectionsView } from '../../../shared/ipc/api';
import { refusalOf } from '../../bridge/answered';
import { useAppInfo } from '../../bridge/appInfo';
import { useExportConnections, usePauseConnections } from '../../bridge/connections';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useSay } from '../../components/notices';
import { useFormats } from '../../components/useFormats';

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0.5, 1.5),
  '& > p': { margin: 0, flex: '1 1 320px' },
  '& .pace': { color: theme.vars.palette.text.secondary },
}));

interface SourceBarProps {
  readonly view: ConnectionsView;
  readonly selection: ConnectionSelection;
}

/** Whose connections these are and how fresh, and what can be done with them. */
export function SourceBar({ view, selection }: SourceBarProps) {
  const { t } = useTranslation();
  const { machine } = useAppInfo();
  const pause = usePauseConnections();
  const save = useExportConnections();
  const say = useSay();
  const { source, status } = view;
  const isPaused = status === 'paused';
  return (
    <>
      <Bar>
        <p>
          <strong>{t(`connectionsScreen.source.${source.kind}`, { label: source.label })}</strong>{' '}
          <Freshness view={view} />
        </p>
        {source.kind === 'this-computer' && (
          <Button
            startIcon={isPaused ? <Play /> : <Pause />}
            onClick={() => {
              pause.mutate(!isPaused);
            }}
          >
            {t(isPaused ? 'connectionsScreen.resume' : 'connectionsScreen.pause')}
          </Button>
        )}
        <Button
          startIcon={<Download />}
          disabled={save.isPending || view.sample === null}
          onClick={() => {
            save.mutate(selection, {
              onSuccess(outcome) {
                if (outcome.outcome === 'saved')
                  say(t('connectionsScreen.exported', { label: outcome.label }));
              },
            });
          }}
        >
          {t('connectionsScreen.exportCsv')}
        </Button>
      </Bar>
      {save.error !== null && <ErrorNotice refusal={refusalOf(save.error)} onDismiss={save.reset} />}
      {source.kind === 'this-computer' && machine !== null && machine.kind !== 'windows' && (
        <Alert severity="info" variant="outlined">
          {t('connectionsScreen.thisComputerNotFile', { label: machine.label })}
        </Alert>
      )}
    </>
  );
}

/** More than this between two looks, and they are fewer than one wants. */
const usualMs = 1500;

function Freshness({ view: { status, pace } }: { readonly view: ConnectionsView }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const seconds = number(pace.everyMs / 1000);
  const isSlowed = status === 'live' && pace.everyMs > usualMs;
  const every = status === 'live' && !isSlowed ? `, ${t('connectionsScreen.pace.every', { seconds })}` : '';
  return (
    <span className="pace">
      ({t(`connectionsScreen.status.${status}`)}
      {every}) {isSlowed && t('connectionsScreen.pace.slowed', { seconds, took: number(pace.tookMs / 1000) })}
    </span>
  );
}

import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { loadToolSettingsFor, type LoadToolPurpose } from '../../../shared/catalogue/loadTools';
import { CopyButton } from '../../components/CopyButton';

const List = styled('dl')(({ theme }) => ({
  margin: theme.spacing(0.5, 0, 0),
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  gap: theme.spacing(0.75, 1.5),
  '& > dt': { fontWeight: 600 },
  '& > dd': { margin: 0, minWidth: 0 },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.text.secondary },
}));

const Snippet = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: theme.spacing(0.5),
  '& > code': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingTop: 4 },
}));

/** What to put where in each load tool, with a button that copies it. */
export function LoadToolSettings({ purpose }: { readonly purpose: LoadToolPurpose }) {
  const { t } = useTranslation();
  return (
    <List>
      {loadToolSettingsFor(purpose).map(({ id, tool, snippet }) => (
        <Entry
          key={id}
          id={id}
          tool={tool}
          snippet={snippet}
          label={t('overview.wantedRate.copy', { tool, snippet })}
        />
      ))}
    </List>
  );
}

interface EntryProps {
  readonly id: ReturnType<typeof loadToolSettingsFor>[number]['id'];
  readonly tool: string;
  readonly snippet: string;
  readonly label: string;
}

function Entry({ id, tool, snippet, label }: EntryProps) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{tool}</dt>
      <dd>
        <small>{t(`loadTools.${id}.where`)}</small>
        <Snippet>
          <code translate="no">{snippet}</code>
          <CopyButton label={label} request={{ what: 'loadToolSetting', id }} />
        </Snippet>
        <small>{t(`loadTools.${id}.what`)}</small>
      </dd>
    </>
  );
}

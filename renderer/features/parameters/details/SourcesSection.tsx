import OpenInNew from '@mui/icons-material/OpenInNewOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourceById, type SourceId } from '../../../../shared/catalogue/sources';
import { useAppInfo } from '../../../bridge/appInfo';
import { answered } from '../../../bridge/answered';
import { CopyButton } from '../../../components/CopyButton';
import { Section } from './Section';

const List = styled('ol')(({ theme }) => ({
  margin: 0,
  paddingLeft: theme.spacing(3),
  fontSize: '0.75rem',
  '& > li > div': { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(0.5) },
  '& > li > div > span': { flex: 1, minWidth: 0, paddingTop: 3, overflowWrap: 'anywhere' },
  '& small': { display: 'block', fontSize: '0.6875rem', color: theme.vars.palette.text.secondary },
}));

/** What the statements rest on. A browser opens only where main lets it; the address can always be copied. */
export function SourcesSection({ sources }: { readonly sources: readonly SourceId[] }) {
  const { t } = useTranslation();
  const { canOpenLinks } = useAppInfo();
  const open = useMutation({
    mutationFn: (sourceId: SourceId) => answered(window.tcpilot.openLink({ sourceId })),
  });
  return (
    <Section title={t('ui.details.sources')}>
      <List>
        {sources.map((id) => {
          const { title, url, class: kind } = sourceById(id);
          const opens = canOpenLinks && url.startsWith('https:');
          return (
            <li key={id}>
              <div>
                <span>
                  {title}
                  <small>
                    {t(`vocabulary.sourceClass.${kind}`)} · <span translate="no">{url}</span>
                  </small>
                </span>
                <CopyButton label={t('ui.details.copyAddress', { title })} request={{ what: 'source', id }} />
                {opens && (
                  <Tooltip title={t('ui.details.open')}>
                    <IconButton
                      aria-label={t('ui.details.openSource', { title })}
                      onClick={() => {
                        open.mutate(id);
                      }}
                    >
                      <OpenInNew fontSize="inherit" />
                    </IconButton>
                  </Tooltip>
                )}
              </div>
            </li>
          );
        })}
      </List>
    </Section>
  );
}

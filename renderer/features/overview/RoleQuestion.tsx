import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { roleIds } from '../../../shared/domain/parameter';
import { useAppInfo, useChangeSettings } from '../../bridge/appInfo';
import { Panel } from '../../components/Panel';

const Choices = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
  gap: theme.spacing(1),
}));

const Choice = styled(Button)(({ theme }) => ({
  flexDirection: 'column',
  alignItems: 'flex-start',
  justifyContent: 'flex-start',
  gap: 2,
  padding: theme.spacing(1, 1.25),
  textAlign: 'left',
  whiteSpace: 'normal',
  '& > span': { fontSize: '0.75rem', fontWeight: 400, color: theme.vars.palette.text.secondary },
}));

/** Asked once: what the machine is for. Afterwards the banner shows the answer and changes it. */
export function RoleQuestion() {
  const { t } = useTranslation();
  const { settings } = useAppInfo();
  const change = useChangeSettings();
  if (settings.roleAsked) return null;
  return (
    <Panel title={t('overview.role.question')}>
      <p>{t('overview.role.why')}</p>
      <Choices>
        {roleIds.map((role) => (
          <Choice
            key={role}
            variant="outlined"
            onClick={() => {
              change.mutate({ role });
            }}
          >
            {t(`vocabulary.role.${role}`)}
            <span>{t(`overview.role.about.${role}`)}</span>
          </Choice>
        ))}
      </Choices>
    </Panel>
  );
}

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { SearchField } from './SearchField';
import type { ParametersView, Scope } from './useParametersView';

/** Stays in sight while the table scrolls, where the window is high enough to afford it. */
const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1, 2),
  padding: theme.spacing(1, 2),
  backgroundColor: theme.vars.palette.background.default,
}));

const Count = styled('p')(({ theme }) => ({
  margin: 0,
  marginLeft: 'auto',
  color: theme.vars.palette.text.secondary,
}));

interface ParametersToolbarProps {
  readonly view: ParametersView;
  /** How many adapters have no address. */
  readonly disconnected: number;
}

export function ParametersToolbar({ view, disconnected }: ParametersToolbarProps) {
  const { t } = useTranslation();
  const searching = view.search.trim() !== '';
  return (
    <Bar>
      <SearchField value={view.search} onChange={view.setSearch} />
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('ui.table.scope.label')}
        value={searching ? 'all' : view.scope}
        disabled={searching}
        onChange={(_event, scope: Scope | null) => {
          if (scope !== null) view.setScope(scope);
        }}
      >
        <ToggleButton value="acting">{t('ui.table.scope.acting')}</ToggleButton>
        <ToggleButton value="all">{t('ui.table.scope.all')}</ToggleButton>
      </ToggleButtonGroup>
      {disconnected > 0 && (
        <FormControlLabel
          sx={{ mr: 0 }}
          control={
            <Checkbox
              checked={view.showDisconnected}
              onChange={(event) => {
                view.setShowDisconnected(event.target.checked);
              }}
            />
          }
          label={t('ui.table.showDisconnected', { count: disconnected })}
        />
      )}
      <Count role="status">
        {t(searching ? 'ui.table.found' : 'ui.table.shown', { count: view.table.shown, total: view.total })}
      </Count>
      {view.table.hiddenPending > 0 && (
        <Alert
          severity="info"
          variant="outlined"
          sx={{ flexBasis: '100%', py: 0, alignItems: 'center' }}
          action={
            <Button
              onClick={() => {
                view.setSearch('@pending');
              }}
            >
              {t('staging.showHidden')}
            </Button>
          }
        >
          {t('staging.hidden', { count: view.table.hiddenPending })}
        </Alert>
      )}
    </Bar>
  );
}

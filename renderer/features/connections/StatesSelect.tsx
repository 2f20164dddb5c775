import Checkbox from '@mui/material/Checkbox';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useTranslation } from 'react-i18next';
import { connectionStates, type ConnectionState } from '../../../shared/domain/connections/connectionSample';

interface StatesSelectProps {
  readonly states: readonly ConnectionState[];
  readonly onChange: (states: readonly ConnectionState[]) => void;
}

/** Which states are shown; none chosen means all. */
export function StatesSelect({ states, onChange }: StatesSelectProps) {
  const { t } = useTranslation();
  const [only] = states;
  return (
    <Select
      multiple
      displayEmpty
      value={[...states]}
      sx={{ minWidth: 150, height: 32 }}
      onChange={({ target: { value } }) => {
        onChange(connectionStates.filter((state) => value.includes(state)));
      }}
      renderValue={() => {
        if (only === undefined) return t('connectionsScreen.table.allStates');
        return states.length === 1 ? only : t('connectionsScreen.table.someStates', { count: states.length });
      }}
      slotProps={{ input: { 'aria-label': t('connectionsScreen.table.statesLabel') } }}
      SelectDisplayProps={{ 'aria-label': t('connectionsScreen.table.statesLabel') }}
    >
      {connectionStates.map((state) => (
        <MenuItem key={state} value={state} dense>
          <Checkbox
            checked={states.includes(state)}
            sx={{ p: 0.5, mr: 1 }}
            slotProps={{ input: { tabIndex: -1, 'aria-hidden': true } }}
          />
          <ListItemText primary={state} secondary={t(`connectionsScreen.meanings.${state}`)} />
        </MenuItem>
      ))}
    </Select>
  );
}

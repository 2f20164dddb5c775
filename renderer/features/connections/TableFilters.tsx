import Clear from '@mui/icons-material/ClearOutlined';
import Search from '@mui/icons-material/SearchOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { StatesSelect } from './StatesSelect';
import { portIn, type TableChange, type TableState } from './tableState';

interface TableFiltersProps {
  readonly table: TableState;
  readonly change: Dispatch<TableChange>;
}

/** Words, a port of either side, states: a row must satisfy all three. */
export function TableFilters({ table, change }: TableFiltersProps) {
  const { t } = useTranslation();
  const { search } = table.selection;
  return (
    <>
      <OutlinedInput
        value={search}
        placeholder={t('connectionsScreen.table.searchPlaceholder')}
        sx={{ flex: '1 1 220px', maxWidth: 380, height: 32 }}
        onChange={(event) => {
          change({ change: 'search', text: event.target.value });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && search !== '') change({ change: 'search', text: '' });
        }}
        startAdornment={
          <InputAdornment position="start">
            <Search aria-hidden />
          </InputAdornment>
        }
        endAdornment={
          search !== '' && (
            <InputAdornment position="end">
              <IconButton
                aria-label={t('connectionsScreen.table.clear')}
                onClick={() => {
                  change({ change: 'search', text: '' });
                }}
              >
                <Clear />
              </IconButton>
            </InputAdornment>
          )
        }
        slotProps={{
          input: {
            role: 'searchbox',
            'aria-label': t('connectionsScreen.table.search'),
            spellCheck: false,
            maxLength: 200,
          },
        }}
      />
      <OutlinedInput
        value={table.portText}
        placeholder={t('connectionsScreen.table.port')}
        error={portIn(table.portText) === undefined}
        title={t('connectionsScreen.table.portWrong')}
        sx={{ width: 96, height: 32 }}
        onChange={(event) => {
          change({ change: 'port', text: event.target.value });
        }}
        slotProps={{
          input: {
            'aria-label': t('connectionsScreen.table.port'),
            'aria-invalid': portIn(table.portText) === undefined,
            inputMode: 'numeric',
            maxLength: 5,
          },
        }}
      />
      <StatesSelect
        states={table.selection.states}
        onChange={(states) => {
          change({ change: 'states', states });
        }}
      />
    </>
  );
}

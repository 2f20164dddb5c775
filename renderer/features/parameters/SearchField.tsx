import Clear from '@mui/icons-material/ClearOutlined';
import Search from '@mui/icons-material/SearchOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchWordsMenu } from './SearchWordsMenu';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Free text and `@` words. Ctrl+F comes here from anywhere, Esc empties it. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useFindShortcut(() => {
    input.current?.focus();
    input.current?.select();
  });
  return (
    <OutlinedInput
      inputRef={input}
      value={value}
      placeholder={t('ui.search.placeholder')}
      sx={{ flex: '1 1 220px', maxWidth: 380, height: 32, bgcolor: 'background.paper' }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') onChange('');
      }}
      startAdornment={
        <InputAdornment position="start">
          <Search aria-hidden />
        </InputAdornment>
      }
      endAdornment={
        <InputAdornment position="end">
          {value !== '' && (
            <IconButton
              aria-label={t('ui.search.clear')}
              onClick={() => {
                onChange('');
                input.current?.focus();
              }}
            >
              <Clear />
            </IconButton>
          )}
          <SearchWordsMenu
            onChoose={(word) => {
              onChange(`${value.trim()} @${word} `.trimStart());
            }}
            onChosen={() => input.current?.focus()}
          />
        </InputAdornment>
      }
      slotProps={{ input: { role: 'searchbox', 'aria-label': t('ui.search.label'), spellCheck: false } }}
    />
  );
}

/** Ctrl+F in the page, and *Find a parameter* in the native menu. */
function useFindShortcut(find: () => void): void {
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    const stopMenu = window.tcpilot.on.menuCommand(({ command }) => {
      if (command === 'find') latest.current();
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stopMenu();
    };
  }, []);
}

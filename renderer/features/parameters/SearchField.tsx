import Clear from '@mui/icons-material/ClearOutlined';
import Search from '@mui/icons-material/SearchOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../app/navigation';
import { SearchWordsMenu } from './SearchWordsMenu';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Free text and `@` words. Ctrl+F comes here from anywhere, Esc empties it. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { destination, arrived } = useNavigation();
  const isWanted = destination?.kind === 'search';
  useEffect(() => {
    if (!isWanted) return;
    input.current?.focus();
    input.current?.select();
    arrived();
  }, [isWanted, arrived]);
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

import AlternateEmail from '@mui/icons-material/AlternateEmailOutlined';
import IconButton from '@mui/material/IconButton';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { searchWords, type SearchWord } from '../../../shared/domain/parameterSearch';
import { useMenuButton } from '../../components/useMenuButton';

interface SearchWordsMenuProps {
  readonly onChoose: (word: SearchWord) => void;
  /** The menu has gone after a choice, and with it its hold on the focus. */
  readonly onChosen: () => void;
}

/** The `@` words with what they find, for those who do not know them by heart. */
export function SearchWordsMenu({ onChoose, onChosen }: SearchWordsMenuProps) {
  const { t } = useTranslation();
  const { trigger, menu, close } = useMenuButton();
  const hasChosen = useRef(false);
  const shown = menu(t('ui.search.menu'));
  return (
    <>
      <Tooltip title={t('ui.search.menu')}>
        <IconButton edge="end" aria-label={t('ui.search.menu')} {...trigger}>
          <AlternateEmail />
        </IconButton>
      </Tooltip>
      <Menu
        {...shown}
        slotProps={{
          ...shown.slotProps,
          transition: {
            onExited: () => {
              if (hasChosen.current) onChosen();
              hasChosen.current = false;
            },
          },
        }}
      >
        {searchWords.map((word) => (
          <MenuItem
            key={word}
            onClick={() => {
              hasChosen.current = true;
              close();
              onChoose(word);
            }}
          >
            <ListItemText primary={`@${word}`} secondary={t(`ui.search.words.${word}`)} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

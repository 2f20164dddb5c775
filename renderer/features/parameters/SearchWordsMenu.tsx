import AlternateEmail from '@mui/icons-material/AlternateEmailOutlined';
import IconButton from '@mui/material/IconButton';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchWords, type SearchWord } from '../../../shared/domain/parameterSearch';

interface SearchWordsMenuProps {
  readonly onChoose: (word: SearchWord) => void;
  /** The menu has gone after a choice, and with it its hold on the focus. */
  readonly onChosen: () => void;
}

/** The `@` words with what they find, for those who do not know them by heart. */
export function SearchWordsMenu({ onChoose, onChosen }: SearchWordsMenuProps) {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const hasChosen = useRef(false);
  const menuId = useId();
  const close = () => {
    setAnchor(null);
  };
  return (
    <>
      <Tooltip title={t('ui.search.menu')}>
        <IconButton
          edge="end"
          aria-label={t('ui.search.menu')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          aria-controls={anchor === null ? undefined : menuId}
          onClick={(event) => {
            setAnchor(event.currentTarget);
          }}
        >
          <AlternateEmail />
        </IconButton>
      </Tooltip>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{
          list: { 'aria-label': t('ui.search.menu') },
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

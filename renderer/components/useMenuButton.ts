import type { MenuProps } from '@mui/material/Menu';
import { useId, useState, type MouseEvent } from 'react';

/**
 * What ties a button to the menu that it opens, for the eye and for a screen reader alike: `trigger` belongs to the
 * button, `menu(label)` to the `Menu`.
 */
export function useMenuButton() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const isOpen = anchor !== null;
  const close = () => {
    setAnchor(null);
  };
  return {
    close,
    trigger: {
      'aria-haspopup': 'menu' as const,
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? id : undefined,
      onClick: (event: MouseEvent<HTMLElement>) => {
        setAnchor(event.currentTarget);
      },
    },
    menu: (label: string) =>
      ({
        id,
        anchorEl: anchor,
        open: isOpen,
        onClose: close,
        slotProps: { list: { 'aria-label': label } },
      }) satisfies MenuProps,
  };
}

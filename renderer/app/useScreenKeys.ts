import { useEffect } from 'react';
import { screenIds } from '../../shared/ipc/screens';
import { useNavigation } from './navigation';

/** Ctrl+1 and so on, and Ctrl+F, from the native menu or straight from the keyboard. */
export function useScreenKeys(): void {
  const { goTo, show } = useNavigation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const screen = screenIds[Number(event.key) - 1];
      if (screen !== undefined) goTo(screen);
      else if (event.key.toLowerCase() === 'f') show({ kind: 'search' });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    const stopMenu = window.tcpilot.on.menuCommand((payload) => {
      if (payload.command === 'show-screen') goTo(payload.screen);
      if (payload.command === 'find') show({ kind: 'search' });
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stopMenu();
    };
  }, [goTo, show]);
}

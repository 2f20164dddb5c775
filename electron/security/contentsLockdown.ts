import type { WebContents } from 'electron';
import { denyUdp } from './networkLockdown';

interface Preventable {
  preventDefault(): void;
}

function prevent(event: Preventable): void {
  event.preventDefault();
}

/**
 * Nothing that we show ever goes elsewhere, opens a window or holds a webview. `will-navigate` alone misses frames
 * and redirects. To be called for every `WebContents` that comes into being, whoever made it.
 */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', prevent);
  contents.on('will-frame-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  // A page that asks to stay (`beforeunload`) could keep the window from closing. Prevented, it closes.
  contents.on('will-prevent-unload', prevent);
  denyUdp(contents);
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

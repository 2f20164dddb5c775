import { dialog, type BrowserWindow } from 'electron';
import type { TFunction } from 'i18next';
import type { AppSession } from './session/appSession';

export interface ClosingParties {
  readonly session: Pick<AppSession, 'flight' | 'drafts' | 'machine'>;
  readonly t: TFunction;
}

export interface Closing {
  /** From now on the window closes without a question; what is staged is kept. */
  letGo(): void;
}

/**
 * Keeps the window open while something is being written, and asks about staged edits. A renderer that hangs cannot
 * keep it open: nothing here waits for the page.
 */
export function guardClosing(window: BrowserWindow, { session, t }: ClosingParties): Closing {
  let mayClose = false;
  let isDeciding = false;

  const decide = async (): Promise<boolean> => {
    await session.flight.idle();
    const machine = session.machine.describe();
    const staged = machine === null ? 0 : Object.keys(session.drafts.of(machine.id)).length;
    if (machine === null || staged === 0) return true;
    const answer = await askAboutEdits(window, t, staged);
    if (answer === 'discard') await session.drafts.save(machine.id, {});
    return answer !== 'stay';
  };

  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    if (isDeciding) return;
    isDeciding = true;
    void decide().then((closes) => {
      isDeciding = false;
      mayClose = closes;
      if (closes && !window.isDestroyed()) window.close();
    });
  });
  return {
    letGo() {
      mayClose = true;
    },
  };
}

async function askAboutEdits(
  window: BrowserWindow,
  t: TFunction,
  count: number,
): Promise<'keep' | 'discard' | 'stay'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'TCPilot',
    message: t('nativeDialogs.close', { count }),
    detail: t('nativeDialogs.closeDetail'),
    buttons: [t('nativeDialogs.closeKeep'), t('nativeDialogs.closeDiscard'), t('nativeDialogs.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return response === 0 ? 'keep' : response === 1 ? 'discard' : 'stay';
}

import { isAppUrl } from './appOrigin';

/** As much of Electron's `WebFrameMain` as it takes to know a frame. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

/**
 * Whether a message comes from our page itself: the window's main frame, showing our address, below no other frame.
 * A frame that is gone (`null`) or that navigated meanwhile is refused. To be asked synchronously, in the same turn
 * in which the message arrived: `senderFrame` is null later on.
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function isTrustedSender(
  frame: SenderFrame | null | undefined,
  mainFrame: SenderFrame | null | undefined,
): boolean {
  if (frame === null || frame === undefined || frame !== mainFrame) return false;
  return frame.parent === null && isAppUrl(frame.url);
}

import { ipcMain, type WebFrameMain } from 'electron';
import type { Handlers } from '../../shared/ipc/api';
import { invokeChannels, type ApiMethod } from '../../shared/ipc/channels';
import { isTrustedSender } from '../security/trustedSender';
import type { Log } from '../session/log';
import { answerCall } from './answerCall';

export interface IpcParties {
  readonly handlers: Handlers;
  /** The main frame of our window; null while there is none. */
  readonly mainFrame: () => WebFrameMain | null;
  readonly log: Log;
}

function isMethod(name: string): name is ApiMethod {
  return Object.hasOwn(invokeChannels, name);
}

/** Connects every channel of the contract with its handler. There is no other way into main. */
export function registerIpc({ handlers, mainFrame, log }: IpcParties): void {
  for (const method of Object.keys(invokeChannels).filter(isMethod)) {
    const answer = answerCall(method, handlers, log);
    ipcMain.handle(invokeChannels[method], (event, payload: unknown) =>
      // The frame is read here, in the turn of the message: it is null in a later one.
      answer(isTrustedSender(event.senderFrame, mainFrame()), payload),
    );
  }
}

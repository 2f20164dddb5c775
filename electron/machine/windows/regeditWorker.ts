/**
 * A process of its own for the regedit package: it starts cscript without a timeout and prints to stdout when that
 * fails, and whoever started this process can end it together with its cscript. Its argument is the folder of
 * regedit's scripts.
 */
import * as regedit from 'regedit';
import { parentProcess } from '../../parentProcess';
import type { RegeditAnswer, RegeditMessage } from './regeditProtocol';

type Done = (error: unknown, value?: unknown) => void;

declare module 'regedit' {
  /** The package's own declarations leave it out. */
  export function deleteValue(paths: readonly string[], callback: (error: unknown) => void): void;
}

function dwordMap(
  values: Extract<RegeditMessage, { call: 'putDwords' }>['values'],
): regedit.RegistryItemPutCollection {
  const map: Record<string, regedit.RegistryPutItem> = {};
  for (const { key, name, value } of values) {
    map[key] = { ...map[key], [name]: { type: 'REG_DWORD', value } };
  }
  return map;
}

/** regedit empties the arrays that it is given. */
function call(message: RegeditMessage, done: Done): void {
  switch (message.call) {
    case 'list':
      regedit.list([...message.keys], done);
      break;
    case 'createKeys':
      regedit.createKey([...message.keys], done);
      break;
    case 'deleteKeys':
      regedit.deleteKey([...message.keys], done);
      break;
    case 'deleteValues':
      regedit.deleteValue([...message.paths], done);
      break;
    case 'putDwords':
      regedit.putValue(dwordMap(message.values), done);
      break;
  }
}

function codeOf(error: unknown): number | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : null;
}

function detailOf(error: unknown): string {
  return (error instanceof Error ? error.message : JSON.stringify(error)).slice(0, 500);
}

function answer(message: RegeditMessage, send: (answer: RegeditAnswer) => void): void {
  const { id } = message;
  call(message, (error, value) => {
    if (error === undefined || error === null) send({ id, ok: true, value: value ?? null });
    else send({ id, ok: false, code: codeOf(error), detail: detailOf(error) });
  });
}

const scripts = process.argv[2];
if (scripts !== undefined) regedit.setExternalVBSLocation(scripts);

const parent = parentProcess<RegeditMessage>();
parent.onMessage((message) => {
  answer(message, (reply) => {
    parent.post(reply);
  });
});

import type { Connection } from '../domain/connection';
import { endpointOf } from './netstatEndpoint';
import { netstatRowsOf, ownerOf } from './netstatRows';
import { stateOfWord } from './netstatStates';
import { wholeNumberOf } from './wholeNumber';
import type { NetstatRawRow } from './netstatRows';

type Draft = { -readonly [K in keyof Connection]: Connection[K] };

/** Rows whose remote port is 0 and whose state is not known: the word may say LISTENING in its language. */
interface UnknownListeners {
  readonly rows: Draft[];
  readonly words: Set<string>;
}

/**
 * Reads `netstat -ano` and its relatives (`-an`, `-abno`, `-anq`, with names or numbers) of any language, from
 * a console text with prompts, headers and all: what is no row of TCP or UDP is passed over. Rows that the
 * console wrapped are put together again, and the owner that `-b` prints below a row becomes its process.
 *
 * A state in a language that is not known is LISTENING if its row's remote port is 0, as only a listening
 * socket's is, unless the text holds several such words or also LISTENING itself (`-q` lists bound sockets,
 * whose remote port is 0 too). Any other unknown word is OTHER: TIME_WAIT is never guessed.
 */
export function parseNetstat(text: string): readonly Connection[] {
  const rows: Draft[] = [];
  const unknown: UnknownListeners = { rows: [], words: new Set() };
  let sawListening = false;
  for (const raw of netstatRowsOf(text)) {
    const row = rowOf(raw, unknown);
    if (row === null) continue;
    rows.push(row);
    sawListening ||= row.state === 'LISTENING';
  }
  if (!sawListening && unknown.words.size === 1) {
    for (const row of unknown.rows) row.state = 'LISTENING';
  }
  return rows;
}

function rowOf({ fields, owner }: NetstatRawRow, unknown: UnknownListeners): Draft | null {
  const [protocol, localText = '', remoteText = ''] = fields;
  const local = endpointOf(localText);
  const remote = endpointOf(remoteText);
  if (local === null || (remote === null && remoteText !== '*:*')) return null;
  const pidAt = fields.findIndex((field, index) => index >= 3 && wholeNumberOf(field, 10) !== null);
  const row: Draft = {
    protocol: protocol === 'UDP' ? 'UDP' : 'TCP',
    local,
    remote,
    state: null,
    pid: pidAt < 0 ? null : Number(fields[pidAt]),
    process: owner ?? ownerOf(fields),
  };
  if (row.protocol === 'TCP') setState(row, fields.slice(3, pidAt < 0 ? undefined : pidAt), unknown);
  return row;
}

function setState(row: Draft, words: readonly string[], unknown: UnknownListeners): void {
  // The state comes first; `-t` and `-y` print one more word after it. Some languages need two words for it.
  row.state = stateOfWord(words[0] ?? '') ?? stateOfWord(words.join(' ')) ?? 'OTHER';
  if (row.state !== 'OTHER' || (row.remote !== null && row.remote.port !== 0)) return;
  unknown.rows.push(row);
  unknown.words.add(words.join(' '));
}

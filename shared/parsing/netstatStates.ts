import { tcpStates } from '../domain/connection';
import type { TcpState } from '../domain/connection';

/**
 * State words other than Windows' English ones. Most languages leave the states in English; German translates
 * them: ABHÖREN to SCHLIESSEN_WARTEN stand in listings, the rest in what monitoring agents expect of a German
 * Windows (https://github.com/Checkmk/checkmk). The last lines are spellings of other versions and systems.
 */
const translations: readonly (readonly [string, TcpState])[] = [
  ['ABHÖREN', 'LISTENING'],
  ['ABHOEREN', 'LISTENING'],
  ['HERGESTELLT', 'ESTABLISHED'],
  ['WARTEND', 'TIME_WAIT'],
  ['FIN_WARTEN_1', 'FIN_WAIT_1'],
  ['FIN_WARTEN_2', 'FIN_WAIT_2'],
  ['SCHLIESSEN_WARTEN', 'CLOSE_WAIT'],
  ['SYN_GESENDET', 'SYN_SENT'],
  ['SYN_EMPFANGEN', 'SYN_RECEIVED'],
  ['SCHLIESSEND', 'CLOSING'],
  ['ZULETZT_ACK', 'LAST_ACK'],
  ['ESCUCHANDO', 'LISTENING'],
  ['侦听', 'LISTENING'],
  ['LISTEN', 'LISTENING'],
  ['SYN_SEND', 'SYN_SENT'],
  ['SYN_RECV', 'SYN_RECEIVED'],
  ['SYN_RCVD', 'SYN_RECEIVED'],
  ['FIN_WAIT1', 'FIN_WAIT_1'],
  ['FIN_WAIT2', 'FIN_WAIT_2'],
  ['TIMED_WAIT', 'TIME_WAIT'],
];

const stateByWord: ReadonlyMap<string, TcpState> = new Map<string, TcpState>([
  ...tcpStates.map((state) => [state, state] as const),
  ...translations,
]);

/** ABHÖREN in the wrong code page: `ABH™REN`, `ABH?REN`, `ABHÃ–REN`. No other state begins or ends so. */
const damagedListening = /^ABH.{1,3}REN$/u;

/** The state that a word stands for, null if the word is not known. Letters may be of either case. */
export function stateOfWord(word: string): TcpState | null {
  const exact = stateByWord.get(word);
  if (exact !== undefined) return exact;
  const upper = word.toUpperCase();
  return stateByWord.get(upper) ?? (damagedListening.test(upper) ? 'LISTENING' : null);
}

import { symptoms } from '../../catalogue/symptoms';
import { socketAddressParts, tcpipEventTexts, winsockTexts } from '../../catalogue/winsockTexts';
import type { SocketCall, Symptom } from '../symptom';

export type SymptomId = (typeof symptoms)[number]['id'];

/** One way in which a line tells a symptom. */
export interface Evidence {
  readonly symptomId: SymptomId;
  /** Where the form itself names the call. */
  readonly call: SocketCall | null;
  readonly by: 'code' | 'text';
  /** Where in the line. */
  readonly at: number;
}

interface Form {
  readonly pattern: RegExp;
  /** The code, event id or name that the groups of a match hold, and the call if they name one. */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    surroundings: () => string,
  ) => Found | null;
  readonly by: Evidence['by'];
}

interface Found {
  readonly key: string;
  readonly call?: SocketCall;
}

const idByKey: ReadonlyMap<string, SymptomId> = new Map(
  symptoms.flatMap((symptom): readonly (readonly [string, SymptomId])[] =>
    symptom.kind === 'event'
      ? [[String(symptom.eventId), symptom.id]]
      : [String(symptom.code), symptom.name, symptom.posixName, symptom.dotnetName].map(
          (key) => [key.toLowerCase(), symptom.id] as const,
        ),
  ),
);

const readKey: Form['read'] = ({ key = '' }) => ({ key });

/** What says that a number is an error code, in the languages that Windows' users and their tools write. */
const errorWord =
  '(?:error(?:_?code)?|err|errno|last_?error|WSAGetLastError\\(\\)|winsock|socket error|Fehler(?:code)?|erreur|errore|erro|błąd|ошибка|错误(?:代码|码)?|錯誤(?:代碼|碼)?|エラー(?: ?コード)?|오류(?: ?코드)?)';
/** Behind a code stands the end, punctuation or a word that goes on about the error; behind a mere count something else. */
const afterErrorCode =
  /^(?!\s*-{2})\s*(?:$|[\])},.;:"'<（(，。：-]|(?:occurred|while|when|on|from|returned|calling|connecting|binding|was)\b)/iu;
const beforeErrorCode = new RegExp(
  `(?<!\\p{L})(?<word>${errorWord})(?<rest>(?: ?(?:code|number|no\\.?|nr\\.?))?[\\s:：=#('"]{1,4})$`,
  'iu',
);

/** What stands before and behind a code in the forms of Python, Rust, Apache, .NET, nginx, MySQL, libpq, LoadRunner. */
const codeFrames: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/\[(?:win\s?error|errno)\s+$/iu, /^\]/],
  [/\bos error $/iu, /^/],
  [/\(OS $/u, /^\)/],
  [/\bcode: $/u, /^, kind:/],
  [/SocketException \((?:0x80004005, )?$/u, /^\)/],
  [/failed \($/u, /^:/],
  [/MySQL server on .{1,60}\($/u, /^/],
  [/\(0x0000[0-9a-f]{4}\/$/iu, /^\)/],
  // LoadRunner, whose bracketed code stands before the text.
  [/\[$/u, /^\] (?:Address already in use|No buffer space|Permission denied|Can(?:not|'t) assign)/iu],
  // Python 2 printed the arguments of the exception.
  [/error\W{1,3}\($/iu, /^, ['"]/],
  [/OSError\($/u, /^,/],
];
const anyCode = /(?<!\d)(?:10048|10055|10013|10049)(?!\d)/g;
/** Characters before a code that its form may take. */
const longestBefore = 90;

function isErrorCode(before: string, behind: string): boolean {
  if (codeFrames.some(([start, end]) => end.test(behind) && start.test(before))) return true;
  if (!afterErrorCode.test(behind)) return false;
  const { word, rest = '' } = beforeErrorCode.exec(before)?.groups ?? {};
  // In capitals and with nothing but a blank it is the level of a log line, and the number a process id.
  return word !== undefined && !(word === 'ERROR' && /^\s+$/.test(rest));
}

function codesIn(line: string): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { 0: key, index } of line.matchAll(anyCode)) {
    const symptomId = idByKey.get(key);
    const before = line.slice(Math.max(0, index - longestBefore), index);
    const behind = line.slice(index + key.length, index + longestBefore);
    if (symptomId !== undefined && isErrorCode(before, behind))
      found.push({ symptomId, call: null, by: 'code', at: index });
  }
  return found;
}

const javaCalls: Readonly<Record<string, SocketCall>> = {
  connect: 'connect',
  // What non-blocking channels print when a connect fails later on (Netty, Gatling).
  'no further information': 'connect',
  getsockopt: 'connect',
  bind: 'bind',
  JVM_Bind: 'bind',
  listen: 'listen',
};
const javaCodes: Readonly<Record<string, string>> = {
  'Address already in use': '10048',
  'No buffer space available (maximum connections reached?)': '10055',
  'Permission denied': '10013',
  'Cannot assign requested address': '10049',
};

const socketCallsByName: Readonly<Record<string, SocketCall>> = {
  connect: 'connect',
  bind: 'bind',
  listen: 'listen',
};

/** Marks of another system than Windows: errno of Linux, macOS and Android, and their paths. */
const elsewhere =
  /\[Errno (?:13|48|49|55|98|99|105)\]|os error (?:98|99|105)\b|SocketException \((?:13|48|49|55|98|99|105)\)|errno:?\s*-(?:13|48|49|55|98|99|105)\b|failed: E[A-Z]+ \(|\((?:Bind|connect|Write) failed\)|(?:dial|listen) tcp\b.*: (?:connect|bind): (?:address already|cannot assign|permission)|\(\/(?:home|usr|var|opt|root|app)\//iu;
const windowsMark = /errno:?\s*-40\d\d\b|[A-Z]:\\/u;

/** Whether a text bears the marks of another system than Windows. */
export function isFromElsewhere(text: string): boolean {
  return elsewhere.test(text);
}

const hresult: Readonly<Record<string, string>> = {
  '2740': '10048',
  '2747': '10055',
  '271d': '10013',
  '2741': '10049',
};

/** White space of any width: documents wrap what Windows printed on one line. */
function textForm(text: string, key: string): Form {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return { pattern: new RegExp(escaped, 'giu'), read: () => ({ key }), by: 'text' };
}

/** Names and numbers other than the plain code, and the words of Java. */
const nameForms: readonly Form[] = [
  { pattern: /\b(?<key>WSA(?:ENOBUFS|EADDRINUSE|EACCES|EADDRNOTAVAIL))\b/gu, read: readKey, by: 'code' },
  {
    pattern: /\b0x8007(?<hex>2740|2747|271d|2741)\b/giu,
    read: ({ hex = '' }) => ({ key: hresult[hex.toLowerCase()] ?? '' }),
    by: 'code',
  },
  {
    // The Apache Portable Runtime adds 720000 to the codes of Windows.
    pattern: /\((?<apr>730048|730055|730013|730049)\)/gu,
    read: ({ apr = '' }) => ({ key: String(Number(apr) - 720_000) }),
    by: 'code',
  },
  {
    pattern:
      /SocketError(?:Code)?[\s:=.("']{0,4}(?<key>NoBufferSpaceAvailable|AddressAlreadyInUse|AccessDenied|AddressNotAvailable)\b/gu,
    read: ({ key = '' }, surroundings) =>
      elsewhere.test(surroundings()) ? null : { key: key.toLowerCase() },
    by: 'code',
  },
  {
    pattern: /\b(?<call>connect|bind|listen) (?<key>EADDRINUSE|ENOBUFS|EACCES|EADDRNOTAVAIL)\b/gu,
    read: ({ call = '', key = '' }, surroundings) => {
      // EACCES and EADDRNOTAVAIL are everyday errors of other systems, and mean something else there.
      const isOrdinary = key === 'EADDRINUSE' || key === 'ENOBUFS';
      const around = surroundings();
      if (elsewhere.test(around) || (!isOrdinary && !windowsMark.test(around))) return null;
      const named = socketCallsByName[call];
      return named === undefined ? { key } : { key, call: named };
    },
    by: 'code',
  },
  {
    pattern:
      /(?<text>Address already in use|No buffer space available \(maximum connections reached\?\)|(?<=Exception: |message: )(?:Permission denied|Cannot assign requested address)): (?<call>connect|no further information|getsockopt|JVM_Bind|bind|listen)\b/gu,
    read: ({ text = '', call = '' }) => {
      const named = javaCalls[call];
      return named === undefined ? null : { key: javaCodes[text] ?? '', call: named };
    },
    by: 'text',
  },
  { pattern: /\bEVENT_TCPIP_TCP_TIME_WAIT_COLLISION\b/gu, read: () => ({ key: '4227' }), by: 'code' },
  {
    pattern: /No buffer space available \(maximum connections reached\?\)/gu,
    read: () => ({ key: '10055' }),
    by: 'text',
  },
];
const nameCue =
  /WSAE|0x8007|\(7300|SocketError|EADDR|ENOBUFS|EACCES|already in use|No buffer space|Permission denied|assign requested|COLLISION/iu;

const textForms: readonly Form[] = [
  ...Object.entries(winsockTexts).flatMap(([key, texts]) => texts.map((text) => textForm(text, key))),
  { pattern: new RegExp(socketAddressParts.source, 'giu'), read: () => ({ key: '10048' }), by: 'text' },
  ...Object.entries(tcpipEventTexts).map(([key, text]) => textForm(text, key)),
];
const textCue = new RegExp(textForms.map(({ pattern }) => pattern.source).join('|'), 'iu');

/** An event's id says nothing without its provider: others use the same numbers. */
const eventId =
  /\b(?:ID\b|EventID\b)[^\d\n]{0,24}?(?:Qualifiers=['"]\d+['"]>)?\s*(?<key>4226|4227|4231)\b|\b(?<row>4226|4227|4231)\b[^\n]{0,40}\bTCP\/IP/giu;
const eventIdInWords =
  /(?:事件|イベント|이벤트|события|d['’]événement|Ereignis|evento|zdarzenia)[^\d\n]{0,16}(?<key>4226|4227|4231)\b/giu;
const eventForms: readonly Form[] = [eventId, eventIdInWords].map((pattern) => ({
  pattern,
  read: ({ key, row }) => ({ key: key ?? row ?? '' }),
  by: 'code',
}));
const eventCue = /42(?:26|27|31)/;
const provider = /\bTcpip6?\b|\bTCP\/IP\b/iu;

/** What finds the lines that are worth a closer look, far faster than all forms would. */
export const hint = new RegExp(
  [
    '100(?:13|48|49|55)|7300(?:13|48|49|55)|0x8007|WSAE|EADDR|ENOBUFS|EACCES|AddressAlreadyInUse|NoBufferSpace|AccessDenied|AddressNotAvailable',
    'already in use|No buffer space|Permission denied|assign requested|422[67]|4231|TIME_WAIT_COLLISION',
    ...[...Object.values(winsockTexts).flat(), ...Object.values(tcpipEventTexts)].map(
      (text) => textForm(text, '').pattern.source,
    ),
    socketAddressParts.source,
  ].join('|'),
  'giu',
);

function evidenceOf(
  form: Form,
  text: string,
  length: number,
  surroundings: () => string,
): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const match of text.matchAll(form.pattern)) {
    if (match.index >= length) break;
    const read = form.read(match.groups ?? {}, surroundings);
    const symptomId = read === null ? undefined : idByKey.get(read.key.toLowerCase());
    if (read === null || symptomId === undefined) continue;
    found.push({ symptomId, call: read.call ?? null, by: form.by, at: match.index });
  }
  return found;
}

/**
 * What a line tells. Codes count only in a form that makes them error codes: a port, a count or a process id may be
 * 10048 as well.
 *
 * @param next the line below, into which a text may be wrapped
 * @param surroundings the line with what belongs to it, e.g. its stack
 */
export function evidenceIn(line: string, next: string, surroundings: () => string): readonly Evidence[] {
  const text = next === '' ? line : `${line}\n${next}`;
  const readBy = (forms: readonly Form[]) =>
    forms.flatMap((form) => evidenceOf(form, text, line.length, surroundings));
  return [
    ...codesIn(line),
    ...(nameCue.test(line) ? readBy(nameForms) : []),
    ...(textCue.test(text) ? readBy(textForms) : []),
    ...(eventCue.test(line) && provider.test(surroundings()) ? readBy(eventForms) : []),
  ];
}

/** The catalogue's row of an id. */
export function symptomOf(id: SymptomId): Symptom {
  const symptom = symptoms.find((candidate) => candidate.id === id);
  if (symptom === undefined) throw new Error(`There is no symptom ${id}`);
  return symptom;
}

import { socketAddressParts, tcpipEventTexts, winsockTexts } from '../../shared/catalogue/winsockTexts';
import { openRegistryText } from '../../electron/machine/registryFile/encoding';
import { parseProcNetTcp } from '../../electron/machine/linux/procNetTcp';
import { otherUsersIn } from '../../electron/machine/windows/quserText';
import { parseRegQuery } from '../../electron/machine/windows/regQueryText';
import { diagnose } from '../../shared/domain/diagnosis/messageReader';
import { parseDynamicPortRanges } from '../../shared/parsing/dynamicPortRange';
import { parseExcludedPortRangeBlocks } from '../../shared/parsing/excludedPortRanges';
import { parseNetstat } from '../../shared/parsing/netstat';
import { readNotes } from '../../shared/parsing/regFile/notes';
import { openRegFile, readKeys } from '../../shared/parsing/regFile/regFile';
import { dwordOf, textOf, type RegistryData } from '../../shared/parsing/regFile/valueText';
import { parseTcpGlobals } from '../../shared/parsing/tcpGlobals';
import { parseVer } from '../../shared/parsing/ver';

/** Something that a parser says of a text. It holds if it stands there. */
export interface Claim {
  readonly value: string;
  readonly holds: boolean;
}

/** A number may be written with zeros before it. */
function isNumberIn(text: string, value: number): boolean {
  return new RegExp(`(?<!\\d)0*${value}(?!\\d)`).test(text);
}

function claim(text: string, value: string | number): Claim {
  const holds = typeof value === 'number' ? isNumberIn(text, value) : text.includes(value);
  return { value: String(value), holds };
}

const claims = (text: string, values: readonly (string | number | null)[]): readonly Claim[] =>
  values.filter((value) => value !== null).map((value) => claim(text, value));

/** Backslashes escape in a registry file; which of them did is for the parser to say. */
const bare = (text: string): string => text.replaceAll('\\', '');

/** What stands in a registry file, taken apart once. */
interface Printed {
  readonly bare: string;
  /** Numbers of up to eight hexadecimal digits, wherever they stand. */
  readonly numbers: ReadonlySet<number>;
}

function printedIn(text: string): Printed {
  // Behind a `dword:` another letter may follow at once, and hide where a number ends.
  const words = text.match(/(?<![0-9a-f])[0-9a-f]{1,8}(?![0-9a-f])/gi) ?? [];
  return { bare: bare(text), numbers: new Set(words.map((word) => parseInt(word, 16))) };
}

function dataClaim(printed: Printed, data: RegistryData): Claim {
  const number = dwordOf(data);
  const string = textOf(data);
  const holds =
    (number !== null && printed.numbers.has(number)) ||
    (string !== null && printed.bare.includes(bare(string))) ||
    [...data.data].every((byte) => printed.numbers.has(byte));
  return { value: `type ${data.type}: ${Buffer.from(data.data).toString('hex')}`, holds };
}

function registryFileClaims(text: string): readonly Claim[] {
  const file = openRegFile(openRegistryText(Buffer.from(text, 'utf16le')));
  const { keys } = readKeys(file, { trees: ['HKLM'] });
  const printed = printedIn(text);
  const ofKeys = [...keys.values()].flatMap((key) =>
    [...key.statements.values()]
      .flat()
      .flatMap(({ name, value }): readonly Claim[] => [
        { value: name, holds: printed.bare.includes(bare(name)) },
        ...(value === null ? [] : [dataClaim(printed, value)]),
      ]),
  );
  return [...ofKeys, ...readNotes(file).flatMap(({ id, value }) => claims(text, [id, value]))];
}

/** How else a code may be written. */
const forms: Readonly<Record<number, readonly string[]>> = {
  10048: [
    'WSAEADDRINUSE',
    'EADDRINUSE',
    'AddressAlreadyInUse',
    '2740',
    '730048',
    'already in use',
    ...winsockTexts[10048],
  ],
  10055: [
    'WSAENOBUFS',
    'ENOBUFS',
    'NoBufferSpaceAvailable',
    '2747',
    '730055',
    'No buffer space',
    ...winsockTexts[10055],
  ],
  10013: [
    'WSAEACCES',
    'EACCES',
    'AccessDenied',
    '271d',
    '730013',
    'Permission denied',
    ...winsockTexts[10013],
  ],
  10049: [
    'WSAEADDRNOTAVAIL',
    'EADDRNOTAVAIL',
    'AddressNotAvailable',
    '2741',
    '730049',
    'assign requested',
    ...winsockTexts[10049],
  ],
  4227: ['TIME_WAIT_COLLISION'],
};

function isCodeTold(text: string, code: number): boolean {
  const plain = text.replace(/\s+/g, ' ').toLowerCase();
  const others = [
    ...(forms[code] ?? []),
    ...Object.entries(tcpipEventTexts).flatMap(([id, known]) => (Number(id) === code ? [known] : [])),
  ];
  if ([String(code), ...others].some((form) => plain.includes(form.replace(/\s+/g, ' ').toLowerCase())))
    return true;
  return code === 10048 && new RegExp(socketAddressParts.source, 'iu').test(text);
}

/** Every parser of a text that comes from outside, and what it says of it. */
export const parsers = {
  'port ranges': (text: string): readonly Claim[] =>
    claims(
      text,
      parseDynamicPortRanges(text).blocks.flatMap(({ range }) =>
        range === null ? [] : [range.start, range.count],
      ),
    ),
  'excluded ranges': (text: string): readonly Claim[] =>
    claims(
      text,
      parseExcludedPortRangeBlocks(text).blocks.flatMap(
        ({ ranges }) => ranges?.flatMap(({ start, end }) => [start, end]) ?? [],
      ),
    ),
  'TCP globals': (text: string): readonly Claim[] => claims(text, [...parseTcpGlobals(text).values()]),
  netstat: (text: string): readonly Claim[] =>
    claims(
      text,
      parseNetstat(text).flatMap(({ protocol, local, remote, pid, process }) => [
        ...[protocol, local.address, local.port, remote?.address ?? null, remote?.port ?? null, pid],
        ...(process?.split(' ') ?? []),
      ]),
    ),
  ver: (text: string): readonly Claim[] => {
    const version = parseVer(text);
    return version === null ? [] : claims(text, [version.build, version.revision]);
  },
  'registry files': registryFileClaims,
  'reg query': (text: string): readonly Claim[] => {
    // A console's code page, of which a letter is one byte.
    const bytes = Buffer.from(text, 'latin1');
    const printed = bytes.toString('latin1');
    return parseRegQuery(bytes).flatMap(({ values }) =>
      [...values.values()].map(({ name, type, data }): Claim => {
        const number = dwordOf({ type, data });
        const isTold =
          number === null || new RegExp(`0x0*${number.toString(16)}(?![0-9a-f])`, 'i').test(printed);
        return { value: `${name} ${number}`, holds: isTold && printed.includes(name) };
      }),
    );
  },
  quser: (text: string): readonly Claim[] => claims(text, otherUsersIn(text)),
  'proc net tcp': (text: string): readonly Claim[] =>
    parseProcNetTcp(text).flatMap(({ local, remote, inode }) => [
      ...[local, remote].map(({ port }) => ({
        value: String(port),
        holds: text.toLowerCase().includes(`:${port.toString(16).padStart(4, '0')}`),
      })),
      { value: `inode ${inode}`, holds: inode === 0 || isNumberIn(text, inode) },
    ]),
  'error messages': (text: string): readonly Claim[] => {
    const { codes, lines } = diagnose(text);
    return [
      ...codes.map((code) => ({ value: String(code), holds: isCodeTold(text, code) })),
      ...lines.map((line) => claim(text, line.text)),
    ];
  },
} satisfies Readonly<Record<string, (text: string) => readonly Claim[]>>;

export type ParserName = keyof typeof parsers;

export const parserNames: readonly ParserName[] = Object.keys(parsers).filter((name): name is ParserName =>
  Object.hasOwn(parsers, name),
);

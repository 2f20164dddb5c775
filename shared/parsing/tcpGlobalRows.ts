/**
 * The rows of `netsh interface tcp show global`: how each is known, and what it may hold. Windows translates
 * the labels and leaves abbreviations and values alone.
 */
import { labelsOfLanguages } from './tcpGlobalLabels';
import { tcpGlobalRows } from './tcpGlobalOptions';
import type { LabelledRow } from './labelledRows';
import type { TcpGlobalRow, TcpGlobalValue } from './tcpGlobalOptions';

const onOff = ['disabled', 'enabled'];

/** What `show global` can print; the command word `default` is never among it but for the congestion provider. */
const tokens: Partial<Record<TcpGlobalRow, readonly string[]>> = {
  chimney: [...onOff, 'automatic'],
  autotuninglevel: ['disabled', 'highlyrestricted', 'restricted', 'normal', 'experimental'],
  timestamps: [...onOff, 'allowed'],
  pacingprofile: ['off', 'initialwindow', 'slowstart', 'always'],
};

/** Milliseconds and a count; netsh takes less, but what Windows prints is taken as it is. */
const numbers: Partial<Record<TcpGlobalRow, { readonly min: number; readonly max: number }>> = {
  initialrto: { min: 1, max: 0xffff },
  maxsynretransmissions: { min: 0, max: 0xff },
};

/** The value of a row as data, or null if that row cannot hold it. */
export function valueOfRow(row: TcpGlobalRow, printed: string): TcpGlobalValue | null {
  const range = numbers[row];
  if (range !== undefined) {
    const value = /^\d{1,5}$/.test(printed) ? Number(printed) : NaN;
    return value >= range.min && value <= range.max ? value : null;
  }
  if (row === 'congestionprovider')
    return /^(?!enabled$|disabled$)[a-z][a-z0-9]*$/.test(printed) ? printed : null;
  return (tokens[row] ?? onOff).includes(printed) ? printed : null;
}

/** What stays untranslated in the labels of a row, in every language seen. */
const untranslated: readonly (readonly [TcpGlobalRow, RegExp])[] = [
  ['timestamps', /RFC\s*1323/],
  ['ecncapability', /(?<![A-Za-z])ECN(?![A-Za-z])/],
  ['initialrto', /(?<![A-Za-z])RTO(?![A-Za-z])/],
  ['maxsynretransmissions', /(?<![A-Za-z])SYN(?![A-Za-z])/],
  ['nonsackrttresiliency', /(?<![A-Za-z])(?:Sack.{0,20}Rtt|Rtt.{0,20}Sack)(?![A-Za-z])/i],
  ['rss', /Receive-Side Scaling|(?<![A-Za-z])RSS(?![A-Za-z])/],
  ['rsc', /Receive Segment Coalescing|(?<![A-Za-z])RSC(?![A-Za-z])/],
  ['chimney', /Chimney/],
  ['netdma', /NetDMA/],
  ['dca', /(?<![A-Za-z])DCA(?![A-Za-z])/],
  ['hystart', /HyStart/],
];

const rowByLabel: ReadonlyMap<string, TcpGlobalRow> = new Map(
  labelsOfLanguages.flatMap((labels) =>
    tcpGlobalRows.flatMap((row) => (labels[row] === undefined ? [] : [[normal(labels[row]), row] as const])),
  ),
);

/** The row that has exactly this label in one of the known languages. */
export function rowOfLabel(label: string): TcpGlobalRow | null {
  return rowByLabel.get(normal(label)) ?? null;
}

/** The row whose untranslated part the label holds; null if none or more than one does. */
export function rowOfUntranslated(label: string): TcpGlobalRow | null {
  const found = untranslated.filter(([, pattern]) => pattern.test(label));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** The labels that a row is known to have, one per language. */
export function labelsOfRow(row: TcpGlobalRow): readonly string[] {
  return labelsOfLanguages.flatMap((labels) => labels[row] ?? []);
}

/** What stays untranslated in the label of a row, or null where nothing does. */
export function untranslatedPart(row: TcpGlobalRow): RegExp | null {
  return untranslated.find(([known]) => known === row)?.[1] ?? null;
}

/**
 * Whole listings of known versions, row by row. Vista and 7 print the first, 8 and Server 2012 the second,
 * the others are those of Windows 10, Server 2019 and later.
 */
const layouts: readonly (readonly TcpGlobalRow[])[] = (() => {
  const windows7 = [
    'rss',
    'chimney',
    'netdma',
    'dca',
    'autotuninglevel',
    'congestionprovider',
    'ecncapability',
  ] as const;
  const common = [
    'autotuninglevel',
    'congestionprovider',
    'ecncapability',
    'timestamps',
    'initialrto',
  ] as const;
  const retries = [
    'rsc',
    'nonsackrttresiliency',
    'maxsynretransmissions',
    'fastopen',
    'fastopenfallback',
  ] as const;
  return [
    [...windows7, 'timestamps'],
    [...windows7, 'timestamps', 'initialrto', 'rsc'],
    ['rss', 'chimney', ...common, ...retries, 'pacingprofile'],
    ['rss', ...common, ...retries, 'hystart', 'pacingprofile'],
    ['rss', ...common, ...retries, 'hystart', 'prr', 'pacingprofile'],
  ];
})();

/**
 * The rows of a complete listing in a language that is not known, told by their places. The listing must
 * agree with one known layout alone: in its length, in every row that can be known by its label (the
 * timestamps always can), and in every value.
 */
export function layoutOf(
  listing: readonly LabelledRow[],
  known: readonly (TcpGlobalRow | null)[],
): readonly TcpGlobalRow[] | null {
  const fitting = layouts.filter(
    (layout) =>
      layout.length === listing.length &&
      known.includes('timestamps') &&
      layout.every(
        (row, index) =>
          valueOfRow(row, listing[index]?.value ?? '') !== null && [row, null].includes(known[index] ?? null),
      ),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function normal(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

import { formatPortRange } from '../domain/value';
import { labelsOfRow, untranslatedPart } from '../parsing/tcpGlobalRows';
import { tcpGlobalOptions } from '../parsing/tcpGlobalOptions';
import { assertNever } from '../result';
import type { ExportContent, ExportedPortRange, ExportedTcpGlobal, ExportedValue } from './exportContent';
import { powershellString, powershellStrings } from './powershellText';

/** Below HKEY_LOCAL_MACHINE, as .NET opens keys. */
export function subkeyOf(key: string): string {
  return key.replace(/^HKLM\\/, '');
}

/** The value as PowerShell reads it back: `DWord:30`, `absent`, `10000+55536`, `enabled`. */
function wantedState(value: ExportedValue): string {
  switch (value.kind) {
    case 'registry':
    case 'every-adapter':
      return value.value === null ? 'absent' : `DWord:${value.value}`;
    case 'port-range':
      return formatPortRange(value.value);
    case 'tcp-global':
      return String(value.value);
    default:
      return assertNever(value);
  }
}

type Field = readonly [name: string, expression: string];

function rangeFields({ ip, transport }: Pick<ExportedPortRange, 'ip' | 'transport'>): readonly Field[] {
  return [
    ['Kind', powershellString('PortRange')],
    ['Ip', powershellString(ip)],
    ['Transport', powershellString(transport)],
  ];
}

/** The same pattern for -cmatch, which heeds case unless the pattern says otherwise. */
function dotNetPattern({ source, ignoreCase }: RegExp): string {
  return ignoreCase ? `(?i)${source}` : source;
}

/** How the row is known in any language: by its very label, else by what Windows leaves untranslated. */
function globalFields({ option }: ExportedTcpGlobal): readonly Field[] {
  const row = tcpGlobalOptions.find((known) => known === option);
  const labels = row === undefined ? [] : labelsOfRow(row);
  const pattern = row === undefined ? null : untranslatedPart(row);
  return [
    ['Kind', powershellString('TcpGlobal')],
    ['Option', powershellString(option)],
    ['Labels', powershellStrings(labels)],
    // `(?!)` matches nothing.
    ['Pattern', powershellString(pattern === null ? '(?!)' : dotNetPattern(pattern))],
  ];
}

function kindFields(value: ExportedValue): readonly Field[] {
  switch (value.kind) {
    case 'registry':
      return [
        ['Kind', powershellString('Registry')],
        ['Key', powershellString(subkeyOf(value.key))],
        ['Name', powershellString(value.name)],
      ];
    case 'every-adapter':
      return [
        ['Kind', powershellString('EveryAdapter')],
        ['Name', powershellString(value.name)],
        ['Except', powershellStrings(value.except)],
      ];
    case 'port-range':
      return rangeFields(value);
    case 'tcp-global':
      return globalFields(value);
    default:
      return assertNever(value);
  }
}

function hashtable(fields: readonly Field[]): readonly string[] {
  return ['@{', ...fields.map(([name, expression]) => `    ${name} = ${expression}`), '}'];
}

/** One value as a hashtable. `Follows` marks what is kept and put back, never set. */
function entry(id: string, fields: readonly Field[], wanted: string, follows: boolean): readonly string[] {
  return hashtable([
    ['Id', powershellString(id)],
    ...fields,
    ['Wanted', powershellString(wanted)],
    ['Follows', follows ? '$true' : '$false'],
  ]);
}

export function valueEntry(value: ExportedValue): readonly string[] {
  const id = value.kind === 'every-adapter' ? value.definition.id : value.id;
  return entry(id, kindFields(value), wantedState(value), false);
}

/** IPv4 and IPv6 may share a range: the one that the target does not name is kept, so that it can be put back. */
export function siblingEntries({ values }: ExportContent): readonly (readonly string[])[] {
  const ranges = values.filter((value) => value.kind === 'port-range');
  return ranges
    .map((value) => ({ ...value, ip: value.ip === 'ipv4' ? ('ipv6' as const) : ('ipv4' as const) }))
    .filter(({ ip, transport }) => !ranges.some((range) => range.ip === ip && range.transport === transport))
    .map((sibling) =>
      entry(
        `DynamicPortRange.${sibling.ip}.${sibling.transport}`,
        rangeFields(sibling),
        formatPortRange(sibling.value),
        true,
      ),
    );
}

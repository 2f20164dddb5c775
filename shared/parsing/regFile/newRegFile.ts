import { longKeyPath } from './keyPath';
import { escapeText, formatRegistryData, type RegistryData } from './valueText';

/** One value to import; null deletes it. Never a whole key. */
export interface NewValue {
  readonly key: string;
  readonly name: string;
  readonly value: RegistryData | null;
}

export interface NewRegFile {
  /** Lines of explanation at the beginning. */
  readonly heading: readonly string[];
  readonly values: readonly NewValue[];
  /** What a registry file cannot do, e.g. commands of netsh; at the end, as comments. */
  readonly remarks: readonly string[];
}

/** A line end in it would end the comment, and what follows would be read. */
function comment(text: string): string {
  return `; ${text.replace(/[\r\n]+/g, ' ')}`;
}

function valueLine({ name, value }: NewValue): string {
  const data = value === null ? '-' : formatRegistryData(value);
  return `"${escapeText(name)}"=${data}`;
}

function blocks(values: readonly NewValue[]): readonly string[] {
  const keys = [...new Set(values.map(({ key }) => key))];
  return keys.flatMap((key) => [
    `[${longKeyPath(key)}]`,
    ...values.filter((value) => value.key === key).map(valueLine),
    '',
  ]);
}

/** A registry file's text as regedit writes and imports it. */
export function newRegFileText({ heading, values, remarks }: NewRegFile): string {
  return [
    'Windows Registry Editor Version 5.00',
    '',
    ...heading.map(comment),
    ...(heading.length > 0 ? [''] : []),
    ...blocks(values),
    ...remarks.map(comment),
    ...(remarks.length > 0 ? [''] : []),
  ].join('\r\n');
}

/** UTF-16LE with a byte order mark, which every regedit since Windows 2000 takes. */
export function encodeNewRegFile(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return bytes;
}

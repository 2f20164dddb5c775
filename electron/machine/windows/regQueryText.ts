import {
  registryTypeName,
  encodeRegistryText,
  registryTypes,
} from '../../../shared/parsing/regFile/valueText';
import { shortKeyPath } from '../../../shared/parsing/regFile/keyPath';
import type { RawRegistryValue } from '../machine';

export interface PrintedKey {
  readonly path: string;
  /** By lower-cased name. */
  readonly values: ReadonlyMap<string, RawRegistryValue>;
}

const keyLine = /^HKEY_[A-Z_]+\\.*$/;
const valueLine = /^ {4}(.*?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$/;
const typeNumbers = new Map(Array.from({ length: 12 }, (_, type) => [registryTypeName(type), type]));

function bytesOfNumber(text: string, size: 4 | 8): Uint8Array | null {
  if (!/^0x[0-9a-f]{1,16}$/i.test(text)) return null;
  const number = BigInt(text);
  if (number >= 1n << BigInt(size * 8)) return null;
  return Uint8Array.from({ length: size }, (_, at) => Number((number >> BigInt(at * 8)) & 0xffn));
}

function bytesOfHex(text: string): Uint8Array | null {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) return null;
  return Uint8Array.from(Buffer.from(text, 'hex'));
}

function dataOf(type: number, text: string): Uint8Array | null {
  switch (type) {
    case registryTypes.dword:
      return bytesOfNumber(text, 4);
    case 11:
      return bytesOfNumber(text, 8);
    case registryTypes.string:
    case registryTypes.expandString:
      return encodeRegistryText(text);
    case registryTypes.multiString:
      return encodeRegistryText(text === '' ? '' : `${text.replaceAll('\\0', '\0')}\0`);
    default:
      return bytesOfHex(text);
  }
}

function valueIn(line: string): RawRegistryValue | null {
  const [, name = '', typeName = '', text = ''] = valueLine.exec(line) ?? [];
  const type = typeNumbers.get(typeName);
  const data = type === undefined ? null : dataOf(type, text);
  return type === undefined || data === null ? null : { name, type, data };
}

/**
 * Reads what `reg query KEY [/s]` prints, by its shape: a key stands at the beginning of a line, a value behind four
 * blanks, its columns apart by four. Names and texts come in the console's code page, of which only ASCII is certain,
 * and a text with `\0` cannot be told from several texts: where bytes matter, `reg export` is the one to ask.
 */
export function parseRegQuery(output: Buffer): readonly PrintedKey[] {
  const keys: { path: string; values: Map<string, RawRegistryValue> }[] = [];
  for (const line of output.toString('latin1').split(/\r?\n/)) {
    if (keyLine.test(line)) {
      keys.push({ path: shortKeyPath(line), values: new Map() });
      continue;
    }
    const value = valueIn(line);
    if (value !== null) keys.at(-1)?.values.set(value.name.toLowerCase(), value);
  }
  return keys;
}

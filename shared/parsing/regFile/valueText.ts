/** The REG_* numbers that have a notation of their own. */
export const registryTypes = { string: 1, expandString: 2, binary: 3, dword: 4, multiString: 7 } as const;

export interface RegistryData {
  readonly type: number;
  /** As the registry stores it: text is UTF-16LE with its terminator. */
  readonly data: Uint8Array;
}

const typeNames: Readonly<Record<number, string>> = {
  0: 'REG_NONE',
  1: 'REG_SZ',
  2: 'REG_EXPAND_SZ',
  3: 'REG_BINARY',
  4: 'REG_DWORD',
  5: 'REG_DWORD_BIG_ENDIAN',
  6: 'REG_LINK',
  7: 'REG_MULTI_SZ',
  8: 'REG_RESOURCE_LIST',
  9: 'REG_FULL_RESOURCE_DESCRIPTOR',
  10: 'REG_RESOURCE_REQUIREMENTS_LIST',
  11: 'REG_QWORD',
};

/** `REG_DWORD` and so on; `REG_TYPE_0x1f` for a number without a name. */
export function registryTypeName(type: number): string {
  return typeNames[type] ?? `REG_TYPE_0x${type.toString(16)}`;
}

/** The number behind a REG_DWORD; null for any other type and for a REG_DWORD that has not four bytes. */
export function dwordOf({ type, data }: RegistryData): number | null {
  if (type !== registryTypes.dword || data.length !== 4) return null;
  return new DataView(data.buffer, data.byteOffset, 4).getUint32(0, true);
}

/** The REG_DWORD that stands for an unsigned 32-bit number. */
export function dwordData(value: number): RegistryData {
  const data = new Uint8Array(4);
  new DataView(data.buffer).setUint32(0, value, true);
  return { type: registryTypes.dword, data };
}

/** UTF-16LE with its terminator, as the registry stores text. */
export function encodeRegistryText(text: string): Uint8Array {
  const data = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(data.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return data;
}

/** UTF-16LE as it is, terminators and all. */
export function utf16Text(data: Uint8Array): string {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const units: string[] = [];
  for (let at = 0; at + 1 < data.length; at += 2) units.push(String.fromCharCode(view.getUint16(at, true)));
  return units.join('');
}

/** The text of a REG_SZ or REG_EXPAND_SZ up to its terminator; null for any other type. */
export function textOf({ type, data }: RegistryData): string | null {
  if (type !== registryTypes.string && type !== registryTypes.expandString) return null;
  return utf16Text(data).replace(/\0.*$/s, '');
}

/** The texts of a REG_MULTI_SZ, or the one of a REG_SZ; empty for any other type. */
export function textsOf(value: RegistryData): readonly string[] {
  if (value.type === registryTypes.multiString) return utf16Text(value.data).split('\0').filter(Boolean);
  const text = textOf(value);
  return text === null || text === '' ? [] : [text];
}

function hexadecimal(data: Uint8Array): string {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join(',');
}

const plainText = /^[\x20-\x7e]*$/;

/**
 * A value's data as a registry file prints it, on one line: `dword:0000001e`, `"text"`, `hex(7):...`. Text that is not
 * plain ASCII, or not terminated just once, goes as bytes: so it survives any encoding of the file, exactly.
 */
export function formatRegistryData({ type, data }: RegistryData): string {
  const dword = dwordOf({ type, data });
  if (dword !== null) return `dword:${dword.toString(16).padStart(8, '0')}`;
  if (type === registryTypes.string && data.length >= 2 && data.length % 2 === 0) {
    const text = utf16Text(data.subarray(0, -2));
    if (data.at(-1) === 0 && data.at(-2) === 0 && plainText.test(text)) return `"${escapeText(text)}"`;
  }
  return type === registryTypes.binary
    ? `hex:${hexadecimal(data)}`
    : `hex(${type.toString(16)}):${hexadecimal(data)}`;
}

/** As it stands between quotes: backslash and quote escaped, everything else as it is. */
export function escapeText(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}

export function unescapeText(text: string): string {
  return text.replace(/\\([\\"])/g, '$1');
}

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { EncodedText, TextCodec } from '../../../shared/parsing/regFile/encodedText';
import { openRegFile, readKeys } from '../../../shared/parsing/regFile/regFile';
import { textOf } from '../../../shared/parsing/regFile/valueText';

function bufferOn(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** @param encoding as iconv-lite calls it */
function codecOf(encoding: string): TextCodec {
  return {
    decode: (bytes) => iconv.decode(bufferOn(bytes), encoding, { stripBOM: false }),
    encode: (text) => iconv.encode(text, encoding, { addBOM: false }),
  };
}

function textIn(bytes: Uint8Array, start: number, encoding: string): EncodedText {
  const buffer = bufferOn(bytes);
  const isWide = encoding === 'utf-16le';
  const search = isWide ? 'utf16le' : 'latin1';
  const find = (ascii: string, from: number): number => buffer.indexOf(ascii, from, search);
  return { bytes, start, unit: isWide ? 2 : 1, codec: codecOf(encoding), find };
}

/**
 * UTF-16 without a mark, if certain: the first letters of a registry file are ASCII, whose upper byte is zero, and no
 * other encoding of a text holds a zero.
 */
export function isBareUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return false;
  return bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0;
}

/**
 * Whether the bytes above ASCII look like GBK: each begins a pair with a valid second byte, and most pairs are
 * among the characters of GB 2312, of which simplified Chinese is made. In a Western code page such letters stand
 * alone between ASCII ones, and make no such pairs.
 */
export function looksLikeGbk(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    const trail = bytes[at] ?? 0;
    if (!isGbkPair(lead, trail)) return false;
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common += 1;
  }
  return pairs > 0 && common * 10 >= pairs * 9;
}

function isGbkPair(lead: number, trail: number): boolean {
  return lead > 0x80 && lead < 0xff && trail >= 0x40 && trail !== 0x7f && trail !== 0xff;
}

const codePageKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage';

/** The ANSI code page that the export names itself, as iconv-lite calls it; null if it does not. */
function statedCodePage(bytes: Uint8Array): string | null {
  const file = openRegFile(textIn(bytes, 0, 'latin1'));
  const reading = readKeys(file, { keys: [codePageKey] });
  for (const key of reading.keys.values()) {
    const value = key.statements.get('acp')?.at(-1)?.value ?? null;
    const encoding = value === null ? null : `cp${textOf(value) ?? ''}`;
    if (encoding !== null && iconv.encodingExists(encoding)) return encoding;
  }
  return null;
}

function ansiEncoding(bytes: Uint8Array): string {
  return statedCodePage(bytes) ?? (looksLikeGbk(bytes) ? 'cp936' : 'windows-1252');
}

/**
 * Finds out in which encoding a registry file is: by its byte order mark, else UTF-16 or UTF-8 where that is certain,
 * else an ANSI code page: the one that the export states, simplified Chinese or Western.
 */
export function openRegistryText(bytes: Uint8Array): EncodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textIn(bytes, 2, 'utf-16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return textIn(bytes, 3, 'utf-8');
  if (isBareUtf16(bytes)) return textIn(bytes, 0, 'utf-16le');
  return textIn(bytes, 0, isUtf8(bytes) ? 'utf-8' : ansiEncoding(bytes));
}

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { isBareUtf16, looksLikeGbk } from '../registryFile/encoding';

/**
 * Western letters of an OEM code page lie below 0xC0, those of Windows-1252 at or above it. In any other language the
 * words are garbled; figures and English words survive in every code page.
 */
function westernEncoding(bytes: Buffer): 'cp850' | 'windows-1252' {
  return bytes.some((byte) => byte >= 0xc0) ? 'windows-1252' : 'cp850';
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isBareUtf16(bytes)) return 'utf-16le';
  if (isUtf8(bytes)) return 'utf-8';
  return looksLikeGbk(bytes) ? 'cp936' : westernEncoding(bytes);
}

/** What a command printed into a file: PowerShell writes UTF-16 or UTF-8, `cmd` the console's code page. */
export function decodeConsoleText(bytes: Buffer): string {
  return iconv.decode(bytes, encodingOf(bytes));
}

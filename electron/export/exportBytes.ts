import type { ExportFile } from '../../shared/export/exportFile';
import { assertNever } from '../../shared/result';

const byteOrderMark = '\uFEFF';

/** The file as the program that reads it wants it: regedit UTF-16, Windows PowerShell 5.1 UTF-8 that says so. */
export function exportBytes({ text, encoding }: ExportFile): Buffer {
  switch (encoding) {
    case 'utf-16le-bom':
      return Buffer.from(byteOrderMark + text, 'utf16le');
    case 'utf-8-bom':
      return Buffer.from(byteOrderMark + text, 'utf8');
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'ascii':
      return Buffer.from(text, 'ascii');
    default:
      return assertNever(encoding);
  }
}

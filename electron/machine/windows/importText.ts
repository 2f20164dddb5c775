import { withValues } from '../../../shared/parsing/regFile/edit';
import { openRegFile } from '../../../shared/parsing/regFile/regFile';
import { openRegistryText } from '../registryFile/encoding';
import type { RegistryWrite } from '../machine';

const header = Buffer.from('\uFEFFWindows Registry Editor Version 5.00\r\n\r\n', 'utf16le');

/** A registry file that makes the writes when it is imported, deletions as `"name"=-`, in UTF-16 as regedit has it. */
export function importText(writes: readonly RegistryWrite[]): Uint8Array {
  return withValues(openRegFile(openRegistryText(header)), writes);
}

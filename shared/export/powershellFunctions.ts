import { interfacesKey } from '../domain/registryLocation';
import { powershellAdapters } from './powershellAdapters';
import { powershellFormer } from './powershellFormer';
import { powershellNetsh } from './powershellNetsh';
import { powershellRegistry } from './powershellRegistry';
import { powershellString } from './powershellText';
import { powershellValue } from './powershellValue';
import { subkeyOf } from './powershellValues';

/**
 * What the PowerShell export and the playbook's own steps share: reading and writing one value on the target, for
 * Windows PowerShell 5.1 and PowerShell 7. A value is one text, `absent`, `nokey`, `DWord:30`, `10000+55536` or
 * `enabled`, and an empty one if it cannot be told. It comes back with its type and bytes.
 */
export const powershellFunctions: readonly string[] = [
  "$netsh = Join-Path $env:SystemRoot 'System32\\netsh.exe'",
  `$interfaces = ${powershellString(subkeyOf(interfacesKey))}`,
  ...[powershellRegistry, powershellNetsh, powershellValue, powershellAdapters, powershellFormer].flatMap(
    (part) => ['', part],
  ),
].flatMap((part) => part.split('\n'));

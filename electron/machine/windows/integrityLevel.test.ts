import { describe, expect, it } from 'vitest';
import { elevationIn } from './integrityLevel';

const groups = (label: string, level: number) =>
  [
    'BUILTIN\\Administrators                  Alias            S-1-5-32-544 Mandatory group, Enabled by default',
    'NT AUTHORITY\\INTERACTIVE                Well-known group S-1-5-4      Mandatory group, Enabled by default',
    `${label}      Label            S-1-16-${level}`,
  ].join('\r\n');

describe('whoami /groups', () => {
  it.each([
    ['Mandatory Label\\High Mandatory Level', 12288, true],
    ['Verbindliche Beschriftung\\Hohe Verbindlichkeitsstufe', 12288, true],
    ['Mandatory Label\\System Mandatory Level', 16384, true],
    ['Mandatory Label\\Medium Mandatory Level', 8192, false],
    ['Mandatory Label\\Low Mandatory Level', 4096, false],
    ['Mandatory Label\\Medium Plus Mandatory Level', 8448, null],
  ])('at %s (%i) is elevated: %s', (label, level, elevated) => {
    expect(elevationIn(groups(label, level))).toBe(elevated);
  });

  it.each([
    ['Wine, which prints a name only', 'VM\\root\r\n'],
    ['nothing at all', ''],
    ['two levels', `${groups('a', 12288)}\r\n${groups('b', 8192)}`],
    ['a longer number that begins alike', 'S-1-16-1228800'],
  ])('does not tell with %s', (_, text) => {
    expect(elevationIn(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { otherUsersIn } from './quserText';

describe('quser', () => {
  it.each([
    [
      'English',
      [
        ' USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME',
        '>administrator         console             1  Active      none   1/4/2024 8:12 AM',
        ' build                 rdp-tcp#2           3  Active          5  1/4/2024 9:00 AM',
        ' backup                                    4  Disc         1:13  1/3/2024 7:01 PM',
      ],
    ],
    [
      'German',
      [
        ' BENUTZERNAME          SITZUNGSNAME       ID  STATUS  LEERLAUF   ANMELDEZEIT',
        '>administrator         console             1  Aktiv       Kein   04.01.2024 08:12',
        ' build                 rdp-tcp#2           3  Aktiv          5   04.01.2024 09:00',
        ' backup                                    4  Getr.       1:13   03.01.2024 19:01',
      ],
    ],
  ])('in %s names the others, connected or not', (_, lines) => {
    expect(otherUsersIn(lines.join('\r\n'))).toEqual(['build', 'backup']);
  });

  it.each(['', 'No User exists for *\r\n', ' USERNAME  SESSIONNAME  ID  STATE  IDLE TIME  LOGON TIME\r\n'])(
    'names nobody in %j',
    (text) => {
      expect(otherUsersIn(text)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { processNamesIn } from './tasklist';

describe('the programs that tasklist lists', () => {
  it('are known by their process ids, in any language', () => {
    const printed = [
      '"System Idle Process","0","Services","0","8 K"',
      '"java.exe","4321","Console","1","1.204.996 K"',
      '"odd ""name"", 7.exe","77","Console","1","12 Ko"',
      '',
    ].join('\r\n');
    expect([...processNamesIn(printed)]).toEqual([
      [0, 'System Idle Process'],
      [4321, 'java.exe'],
      [77, 'odd "name", 7.exe'],
    ]);
  });

  it('are none in what says that there are none', () => {
    expect(processNamesIn('INFO: No tasks are running which match the specified criteria.\r\n').size).toBe(0);
  });
});

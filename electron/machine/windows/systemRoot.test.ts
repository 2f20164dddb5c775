import { describe, expect, it } from 'vitest';
import { findSystemRoot, type FolderFacts } from './systemRoot';

/** A machine on which the kernel's link leads somewhere, and some folders hold a Windows. */
const facts = (kernel: string | null, ...windows: readonly string[]): FolderFacts => ({
  realPath: () => kernel,
  isFile: (path) => windows.some((folder) => path === `${folder}\\System32\\ntdll.dll`),
});

describe('the folder of Windows', () => {
  it.each([
    [
      'is the one of the kernel, whatever the environment says',
      'C:\\Planted',
      facts('D:\\WINNT', 'D:\\WINNT', 'C:\\Planted'),
      'D:\\WINNT',
    ],
    [
      'is the one of the environment where the kernel tells none',
      'C:\\windows',
      facts(null, 'C:\\windows'),
      'C:\\windows',
    ],
    [
      'is the usual one if the environment names a share',
      '\\\\evil\\share',
      facts(null, '\\\\evil\\share'),
      'C:\\Windows',
    ],
    [
      'is the usual one if the environment names a folder of a user',
      'C:\\Users\\me\\Windows',
      facts(null, 'C:\\Users\\me\\Windows'),
      'C:\\Windows',
    ],
    ['is the usual one if the environment leads out of it', 'C:\\..', facts(null, 'C:\\..'), 'C:\\Windows'],
    [
      'is the usual one if there is no Windows where the environment says',
      'C:\\Other',
      facts(null),
      'C:\\Windows',
    ],
    ['is the usual one if nobody says', undefined, facts(null), 'C:\\Windows'],
  ])('%s', (_, stated, machine, expected) => {
    expect(findSystemRoot(stated, machine)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import {
  effectiveWindows,
  familyOf,
  windowsVersionFromBuild,
  windowsVersionFromRegistry,
  windowsVersionFromVer,
} from './windowsVersion';
import type { VersionValues } from './windowsVersion';

const ten = 'win10_11_2016_2025';

describe('a family', () => {
  it.each([
    [5, 1, 2600, 'xp_2003'],
    [5, 2, 3790, 'xp_2003'],
    [6, 0, 6000, 'vista_7_2008r2'],
    [6, 0, 6003, 'vista_7_2008r2'],
    [6, 1, 7601, 'vista_7_2008r2'],
    [6, 2, 9200, 'win8_2012r2'],
    [6, 3, 9600, 'win8_2012r2'],
    [6, 3, 22631, ten],
    [10, 0, 10240, ten],
    [10, 0, 26100, ten],
    [11, 0, 99999, ten],
  ])('of NT %i.%i build %i is %s', (major, minor, build, family) => {
    expect(familyOf(major, minor, build)).toBe(family);
  });

  it.each([
    [4, 0, 1381],
    [5, 0, 2195],
    [0, 0, 0],
  ])('of NT %i.%i build %i is not known', (major, minor, build) => {
    expect(familyOf(major, minor, build)).toBeNull();
  });

  it.each([
    [2600, 'xp_2003'],
    [3790, 'xp_2003'],
    [6002, 'vista_7_2008r2'],
    [7600, 'vista_7_2008r2'],
    [9200, 'win8_2012r2'],
    [9600, 'win8_2012r2'],
    [10240, ten],
    [14393, ten],
    [20348, ten],
    [26100, ten],
    [29999, ten],
    [123456, ten],
  ])('is told by build %i alone: %s', (build, family) => {
    expect(windowsVersionFromBuild(build)).toEqual({ build, family, installationType: null });
  });

  it.each([0, -1, 2195, 22631.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'is not told by build %d',
    (build) => {
      expect(windowsVersionFromBuild(build)).toBeNull();
    },
  );
});

describe('the text of ver', () => {
  it('gives build and family, but neither client nor server', () => {
    expect(windowsVersionFromVer('Microsoft Windows [版本 10.0.26100.1]')).toEqual({
      build: 26100,
      family: ten,
      installationType: null,
    });
  });

  it.each(['Microsoft Windows 2000 [Version 5.0.2195]', 'Darwin 23.1.0', ''])(
    'gives nothing for %j',
    (text) => {
      expect(windowsVersionFromVer(text)).toBeNull();
    },
  );
});

const windows11: VersionValues = {
  CurrentVersion: '6.3',
  CurrentMajorVersionNumber: 10,
  CurrentMinorVersionNumber: 0,
  CurrentBuild: '22631',
  CurrentBuildNumber: '22631',
  InstallationType: 'Client',
  ProductName: 'Windows 10 Pro',
  EditionID: 'Professional',
};
const windowsXp: VersionValues = {
  CurrentVersion: '5.1',
  CurrentBuild: '1.511.1 () (Obsolete data - do not use)',
  CurrentBuildNumber: '2600',
  ProductName: 'Microsoft Windows XP',
};

describe('the registry', () => {
  it.each<[string, VersionValues, number | null, string, string | null]>([
    ['Windows 11, which calls itself 10', windows11, 22631, ten, 'Client'],
    [
      'Server 2025',
      { ...windows11, CurrentBuildNumber: '26100', InstallationType: 'Server' },
      26100,
      ten,
      'Server',
    ],
    ['a Server Core', { ...windows11, InstallationType: 'Server Core' }, 22631, ten, 'Server Core'],
    [
      'a Nano Server in odd case',
      { ...windows11, InstallationType: 'NANO SERVER' },
      22631,
      ten,
      'Nano Server',
    ],
    ['only CurrentVersion and build', { CurrentVersion: '6.3', CurrentBuild: '19045' }, 19045, ten, null],
    ['only the build', { CurrentBuildNumber: '9600' }, 9600, 'win8_2012r2', null],
    ['only the major number', { CurrentMajorVersionNumber: 10 }, null, ten, null],
    ['only CurrentVersion 6.1', { CurrentVersion: '6.1' }, null, 'vista_7_2008r2', null],
    ['only CurrentVersion 6.2', { CurrentVersion: '6.2' }, null, 'win8_2012r2', null],
    [
      '7',
      { CurrentVersion: '6.1', CurrentBuild: '7601', ProductName: 'Windows 7 Professional' },
      7601,
      'vista_7_2008r2',
      'Client',
    ],
    [
      '2008 R2',
      { CurrentVersion: '6.1', CurrentBuild: '7601', EditionID: 'ServerStandard' },
      7601,
      'vista_7_2008r2',
      'Server',
    ],
    ['XP', windowsXp, 2600, 'xp_2003', 'Client'],
    ['XP without its name', { CurrentVersion: '5.1', CurrentBuildNumber: '2600' }, 2600, 'xp_2003', 'Client'],
    [
      'Server 2003',
      { CurrentVersion: '5.2', CurrentBuildNumber: '3790', ProductName: 'Microsoft Windows Server 2003' },
      3790,
      'xp_2003',
      'Server',
    ],
    [
      'XP x64',
      { CurrentVersion: '5.2', CurrentBuildNumber: '3790', ProductName: 'Microsoft Windows XP' },
      3790,
      'xp_2003',
      'Client',
    ],
    [
      'build 3790, which XP x64 and Server 2003 share',
      { CurrentVersion: '5.2', CurrentBuildNumber: '3790' },
      3790,
      'xp_2003',
      null,
    ],
    [
      'a workstation by its product type',
      { CurrentBuild: '7601', ProductType: 'WinNT' },
      7601,
      'vista_7_2008r2',
      'Client',
    ],
    [
      'a domain controller by its product type',
      { CurrentBuild: '7601', ProductType: 'LanmanNT' },
      7601,
      'vista_7_2008r2',
      'Server',
    ],
    [
      'an installation type unheard of',
      { ...windows11, InstallationType: 'Embedded', ProductName: 'IoT' },
      22631,
      ten,
      null,
    ],
  ])('of %s', (_, values, build, family, installationType) => {
    expect(windowsVersionFromRegistry(values)).toEqual({ build, family, installationType });
  });

  it.each<[string, VersionValues]>([
    ['no values', {}],
    ['CurrentVersion 6.3 alone, which is 8.1 or anything since', { CurrentVersion: '6.3' }],
    ['a product name alone', { ProductName: 'Windows 10 Pro', InstallationType: 'Client' }],
    ['Windows 2000', { CurrentVersion: '5.0', CurrentBuildNumber: '2195' }],
    ['values of nonsense', { CurrentVersion: 'x', CurrentBuild: '-1', CurrentMajorVersionNumber: -10 }],
  ])('of %s tells nothing', (_, values) => {
    expect(windowsVersionFromRegistry(values)).toBeNull();
  });
});

describe('the Windows that parameters are judged for', () => {
  const seven = { build: 7601, family: 'vista_7_2008r2', installationType: null } as const;

  it('is the known one', () => {
    expect(effectiveWindows(seven, null)).toEqual({ family: 'vista_7_2008r2', build: 7601, basis: 'known' });
  });

  it('is assumed to be Windows 10 or later where nothing is known', () => {
    expect(effectiveWindows(null, null)).toEqual({ family: ten, build: null, basis: 'assumed' });
  });

  it('is what the user chose, against what is known', () => {
    expect(effectiveWindows(seven, 'xp_2003')).toEqual({ family: 'xp_2003', build: null, basis: 'chosen' });
  });

  it('keeps the build where the choice agrees with what is known', () => {
    expect(effectiveWindows(seven, 'vista_7_2008r2')).toEqual({
      family: 'vista_7_2008r2',
      build: 7601,
      basis: 'chosen',
    });
  });
});

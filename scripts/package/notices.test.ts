import { describe, expect, it } from 'vitest';
import { thirdPartyPackages } from '../../renderer/features/settings/thirdPartyPackages';
import { projectFolder } from '../setup/projectFolder.mjs';
import { thirdPartyNotices } from './notices.mjs';

describe('thirdPartyNotices', () => {
  it('has each delivered package, with the text of its licence where its package holds one', () => {
    const parts = thirdPartyNotices(projectFolder, thirdPartyPackages).split(/^-{80}$/m);

    const withoutText = parts
      .slice(1)
      .filter((part) => !/permission (?:is hereby granted|to use)|redistribution and use/i.test(part))
      .map((part) => part.trim().split(' ', 1)[0]);
    expect(parts).toHaveLength(thirdPartyPackages.length + 1);
    expect(withoutText).toEqual(['stream-slicer']);
    expect(parts.find((part) => part.startsWith('\nstream-slicer '))).toContain('Licensed under MIT');
  });

  it('fails where the list names what is not installed', () => {
    const packages = [{ name: 'react', version: '0.0.1', licence: 'MIT' }];
    expect(() => thirdPartyNotices(projectFolder, packages)).toThrow(/react 0\.0\.1 is not installed/);
  });
});

import { describe, expect, it } from 'vitest';
import { installCommand, unmetNeeds } from './debianPackages.mjs';

describe('unmetNeeds', () => {
  const needs = [['libgtk-3-0', 'libgtk-3-0t64'], ['xvfb']];

  it.each([
    ['nothing is installed', [], needs],
    ['one need is met', ['xvfb'], [['libgtk-3-0', 'libgtk-3-0t64']]],
    ['a need is met under its newer name', ['libgtk-3-0t64', 'xvfb'], []],
  ])('when %s', (_, installed: readonly string[], expected) => {
    expect(unmetNeeds(needs, new Set(installed))).toEqual(expected);
  });
});

describe('installCommand', () => {
  it('is what somebody can paste into a terminal', () => {
    expect(installCommand(['xvfb', 'wine'])).toBe('apt-get install -y --no-install-recommends xvfb wine');
  });
});

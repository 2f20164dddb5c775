import { describe, expect, it } from 'vitest';
import { isProfileId, isRoleChoice } from './profileId';

describe('the id of a profile', () => {
  it.each([
    ['profile-0123456789ab', true],
    ['profile-0123456789AB', false],
    ['profile-', false],
    ['profile-../../../etc', false],
    ['load-test-client', false],
    [null, false],
  ])('%s: %s', (text, expected) => {
    expect(isProfileId(text)).toBe(expected);
  });

  it.each([
    ['server', true],
    ['profile-0123456789ab', true],
    ['root', false],
    ['constructor', false],
  ])('as a role, %s: %s', (text, expected) => {
    expect(isRoleChoice(text)).toBe(expected);
  });
});

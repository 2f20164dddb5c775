import { expect, it } from 'vitest';
import { dropMeaning } from './dropMeaning';

it('takes files for logs on Diagnose alone, and registry exports and folders never', () => {
  expect(dropMeaning('diagnose', 'jmeter.log', false)).toBe('log');
  expect(dropMeaning('diagnose', 'error.txt', false)).toBe('log');
  expect(dropMeaning('diagnose', 'Load.REG', false)).toBe('machine');
  expect(dropMeaning('diagnose', 'capture.log', true)).toBe('machine');
  expect(dropMeaning('overview', 'jmeter.log', false)).toBe('machine');
});

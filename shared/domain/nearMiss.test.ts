import { describe, expect, it } from 'vitest';
import { editDistance, nearestName, slipsAllowed } from './nearMiss';

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['maxuserprot', 'maxuserport', 1],
    ['tcpmaxconnectretransmisstions', 'tcpmaxconnectretransmissions', 1],
  ])('from “%s” to “%s” is %i both ways', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('the nearest name', () => {
  const names = ['MaxUserPort', 'MTU', 'KeepAliveTime', 'KeepAliveTimes'];

  it('is found whatever the case', () => {
    expect(nearestName('maxuserPORTS', names, 1)).toBe('MaxUserPort');
  });

  it('is the one with the fewest edits', () => {
    expect(nearestName('KeepAliveTimes', names, 2)).toBe('KeepAliveTimes');
  });

  it('is none beyond the edits allowed', () => {
    expect(nearestName('MaxUsePorts', names, 1)).toBeNull();
  });

  it('of a short name is only itself', () => {
    expect(nearestName('MSS', names, slipsAllowed('MSS'))).toBeNull();
    expect(slipsAllowed('MaxUserPort')).toBe(2);
  });
});

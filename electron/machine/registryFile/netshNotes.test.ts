import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/catalogue/catalogue';
import { portRangeNote, tcpGlobalNote } from './netshNotes';

describe('the notes of a registry file', () => {
  it('bear the ids of the catalogue', () => {
    const ids = catalogue.flatMap(({ target }) => {
      if (target.kind === 'port-range') return [portRangeNote(target)];
      return target.kind === 'tcp-global' ? [tcpGlobalNote(target.option)] : [];
    });
    const expected = catalogue.filter(
      ({ target }) => target.kind === 'port-range' || target.kind === 'tcp-global',
    );
    expect(ids).toEqual(expected.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(8);
  });
});

import { describe, expect, it } from 'vitest';
import { guideIds } from '../domain/parameter';
import { catalogue } from './catalogue';
import { guides, registryGuides } from './guides';

describe('the guides', () => {
  it('are those that claims name, each once', () => {
    expect(guides.map(({ id }) => id)).toEqual(guideIds);
  });

  it('each say something of some parameter', () => {
    const claiming = new Set(
      catalogue.flatMap(({ guideClaims }) => guideClaims.flatMap((claim) => claim.guides)),
    );
    expect([...claiming].toSorted()).toEqual([...guideIds].toSorted());
  });

  it('give an address only if it can be opened', () => {
    const addresses = guides.flatMap(({ address }) => (address === null ? [] : [address]));
    expect(addresses.map((address) => new URL(address).host)).toEqual(['www.2cto.com', 'www.cnblogs.com']);
  });

  it('have three that carry the same chapters on the registry', () => {
    const perGuide = registryGuides.map((guide) =>
      catalogue
        .filter(({ guideClaims }) => guideClaims.some((claim) => claim.guides.includes(guide)))
        .map(({ id }) => id),
    );
    expect(perGuide[0]).toHaveLength(18);
    expect(perGuide[1]).toEqual(perGuide[0]);
    expect(perGuide[2]).toEqual(perGuide[0]);
  });
});

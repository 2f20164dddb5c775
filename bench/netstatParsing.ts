import { parseNetstat } from '../shared/parsing/netstat';
import type { Figure } from './figure';
import { netstatListing } from './netstatListing';
import { inPairs, timed } from './pairs';

export const netstatParsing: Figure = {
  name: 'netstat',
  async measure() {
    const listing = netstatListing();
    const { ours, against, ratio } = await inPairs(
      15,
      () => timed(() => parseNetstat(listing)),
      () => timed(() => listing.split(/\r?\n/).map((line) => line.trim().split(/\s+/))),
    );
    return [
      {
        figure: 'read a netstat listing of 65,535 rows',
        unit: 'ms',
        ours,
        against: { what: 'split it into lines and fields', value: against },
        ratio,
        atMost: 3,
      },
    ];
  },
};

import { bench, describe } from 'vitest';
import { parseNetstat } from '../shared/parsing/netstat';

/** What a client out of ports lists: as many rows as there are ports, most of them in TIME_WAIT. */
const listing = [
  '',
  'Active Connections',
  '',
  '  Proto  Local Address          Foreign Address        State           PID',
  ...Array.from({ length: 65535 }, (_, index) => {
    const local = `10.0.0.5:${index + 1}`.padEnd(23);
    return `  TCP    ${local}10.0.0.9:8080          ${index % 10 === 0 ? 'ESTABLISHED     4321' : 'TIME_WAIT       0'}`;
  }),
  '',
].join('\r\n');

// The parser is to take at most three times as long as the mere splitting.
describe('a netstat listing of 65,535 rows', () => {
  bench('split into lines and fields', () => {
    listing.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  });
  bench('parse', () => {
    parseNetstat(listing);
  });
});

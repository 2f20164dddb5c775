/** What a client out of ports lists: as many rows as there are ports, most of them in TIME_WAIT. */
export function netstatListing(rows = 65_535): string {
  return [
    '',
    'Active Connections',
    '',
    '  Proto  Local Address          Foreign Address        State           PID',
    ...Array.from({ length: rows }, (_, index) => {
      const local = `10.0.0.5:${index + 1}`.padEnd(23);
      return `  TCP    ${local}10.0.0.9:8080          ${index % 10 === 0 ? 'ESTABLISHED     4321' : 'TIME_WAIT       0'}`;
    }),
    '',
  ].join('\r\n');
}

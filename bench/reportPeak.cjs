// Loaded ahead of a program: writes the most memory that its process ever held, in kB, into the file that is named.
'use strict';
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.TCPILOT_BENCH_PEAK ?? '', String(process.resourceUsage().maxRSS));
});

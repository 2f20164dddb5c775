import { ensureWindowsTestBed } from './windowsTestBed.mjs';

/** Runs once ahead of the integration tests; workers inherit the environment. */
export function setup() {
  const bed = ensureWindowsTestBed((message) => {
    console.log(message);
  });
  if (bed === null) return;
  process.env.TCPILOT_WINE_PREFIX = bed.prefix;
  process.env.TCPILOT_WINDOWS_NODE = bed.node;
}

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundleProblems } from './bundles.mjs';

const sound: readonly [string, string][] = [
  ['main/main.cjs', 'const fs = require("node:fs"); const electron = require("electron");'],
  ['preload/preload.cjs', 'let e=require(`electron`);'],
  ['cli/tcpilot.cjs', '#!/usr/bin/env node\nrun();'],
  ['worker/regeditWorker.cjs', 'const regedit = require("regedit");'],
  ['worker/diagnosisWorker.cjs', 'const net = require("node:net");'],
  ['worker/connectionWorker.cjs', 'const fs = require("node:fs/promises");'],
  ['renderer/index.html', '<script type="module" src="./assets/index.js"></script>'],
  ['renderer/assets/index.js', 'document.title = "TCPilot";'],
];
/** Text that no compression makes smaller. */
const noise = (length: number) => randomBytes(length).toString('latin1');
const problemsWith = (path: string, text: string) => bundleProblems(new Map([...sound, [path, text]]));

describe('bundleProblems', () => {
  it('finds nothing in sound bundles', () => {
    expect(bundleProblems(new Map(sound))).toEqual([]);
  });

  it('names a bundle that is missing', () => {
    const withoutMain = new Map(sound.filter(([path]) => path !== 'main/main.cjs'));

    expect(bundleProblems(withoutMain)).toEqual(['main/main.cjs was not built']);
  });

  it.each([
    ['a preload that bundles a library', 'preload/preload.cjs', 'x'.repeat(4001)],
    ['an inline script', 'renderer/index.html', '<script>start()</script>'],
    ['an address outside app://', 'renderer/index.html', '<link href="https://example.org/font.css">'],
    ['an address from the root', 'renderer/index.html', '<script src="/assets/index.js"></script>'],
    ['zod in the page', 'renderer/assets/index.js', 'class ZodError extends Error {}'],
    ['too much that loads at the start', 'renderer/assets/index.js', noise(400_000)],
    ['a module that is not there at run time', 'main/main.cjs', 'require("commander")'],
    ['a command line without its first line', 'cli/tcpilot.cjs', 'run();'],
    ['a command line that needs Electron', 'cli/tcpilot.cjs', '#!/usr/bin/env node\nrequire("electron")'],
  ])('finds %s', (_, path, text) => {
    expect(problemsWith(path, text)).toEqual([expect.stringContaining(path.replace('assets/index.js', ''))]);
  });
});

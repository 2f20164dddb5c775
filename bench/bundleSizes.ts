import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure, Row } from './figure';

function row(figure: string, bytes: number, atMost: number | null): Row {
  return { figure, unit: 'kB', ours: bytes / 1000, against: null, ratio: null, atMost };
}

export const bundleSizes: Figure = {
  name: 'bundles',
  measure({ project }) {
    const read = (...path: readonly string[]) => readFileSync(join(project, 'dist', ...path));
    const page = read('renderer', 'index.html').toString();
    const atStart = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)]
      .map(([, path = '']) => gzipSync(read('renderer', path)).length)
      .reduce((sum, bytes) => sum + bytes, 0);
    return Promise.resolve([
      row('JavaScript that loads with the window, gzipped', atStart, 350),
      row('preload', read('preload', 'preload.cjs').length, 4),
      row('main process', read('main', 'main.cjs').length, null),
      row('command line', read('cli', 'tcpilot.cjs').length, null),
    ]);
  },
};

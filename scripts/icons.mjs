/** `npm run icons`: makes assets/icon.png and assets/icon.ico from assets/icon.svg. Needs rsvg-convert (librsvg2-bin). */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icoFile } from './icons/icoFile.mjs';
import { projectFolder } from './setup/projectFolder.mjs';

const assets = join(projectFolder, 'assets');
const source = join(assets, 'icon.svg');

/** What Windows asks for, from the title bar to the large icons of Explorer. */
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const pngSize = 512;

/** @param {number} size in pixels @returns {Buffer} a PNG */
function render(size) {
  return execFileSync('rsvg-convert', ['--width', String(size), '--height', String(size), source]);
}

writeFileSync(join(assets, 'icon.png'), render(pngSize));
writeFileSync(join(assets, 'icon.ico'), icoFile(icoSizes.map((size) => ({ size, png: render(size) }))));
console.log('assets/icon.png and assets/icon.ico are made.');

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/projectFolder.mjs';

const pngSignature = '89504e470d0a1a0a';
const ico = readFileSync(join(projectFolder, 'assets/icon.ico'));
const images = Array.from({ length: ico.readUInt16LE(4) }, (_unused, index) => {
  const entry = 6 + 16 * index;
  const size = ico.readUInt8(entry) || 256;
  const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
  return { size, png: ico.subarray(offset, offset + length) };
});

describe('assets/icon.ico', () => {
  it('has the sizes that Windows asks for', () => {
    expect(images.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  it.each(images)('holds a PNG of $size pixels where its directory says so', ({ size, png }) => {
    expect(png.subarray(0, 8).toString('hex')).toBe(pngSignature);
    // Width and height of the IHDR chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('ends with its last image', () => {
    const last = images.at(-1);
    expect(last?.png.byteOffset).toBe(ico.byteOffset + ico.length - (last?.png.length ?? 0));
  });
});

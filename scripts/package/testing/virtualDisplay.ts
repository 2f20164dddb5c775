import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunAs } from './runAs';

/** The larger, the surer tesseract is of small print. */
const enlargement = 2;
const screen = '1280x900x24';

/** An X server whose picture can be read, for an app that nothing can attach to. */
export interface VirtualDisplay {
  /** For `DISPLAY`. */
  readonly name: string;
  /** The texts on the screen, as tesseract reads them. */
  read(): Promise<string>;
  stop(): void;
}

/** @param folder where the picture is kept; `user` can write there */
export async function startVirtualDisplay(folder: string, user: RunAs): Promise<VirtualDisplay> {
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-fbdir', folder];
  const server = spawn('Xvfb', args, { ...user, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = `:${await displayNumber(server)}`;
  return {
    name,
    async read() {
      const picture = join(folder, 'screen.pgm');
      writeFileSync(picture, enlargedGrey(readFileSync(join(folder, 'Xvfb_screen0'))));
      const { stdout } = await promisify(execFile)('tesseract', [picture, '-'], {
        env: { PATH: process.env.PATH, OMP_THREAD_LIMIT: '1' },
      });
      return stdout;
    },
    stop() {
      server.kill();
    },
  };
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`Xvfb ended with ${String(code)}`));
    });
    server.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString('utf8').trim());
    });
  });
}

/**
 * Turns an XWD picture of 32 bits a pixel into a PGM, which is a header and a byte a pixel.
 * https://gitlab.freedesktop.org/xorg/proto/xorgproto/-/blob/master/include/X11/XWDFile.h
 */
function enlargedGrey(xwd: Buffer): Buffer {
  const field = (index: number) => xwd.readUInt32BE(index * 4);
  const [headerBytes, width, height, bytesPerLine, colours] = [
    field(0),
    field(4),
    field(5),
    field(12),
    field(19),
  ];
  const pixels = headerBytes + colours * 12;
  const columns = width * enlargement;
  const grey = Buffer.alloc(columns * height * enlargement);
  for (let y = 0; y < height * enlargement; y += 1) {
    const line = pixels + Math.floor(y / enlargement) * bytesPerLine;
    for (let x = 0; x < columns; x += 1) {
      const at = line + Math.floor(x / enlargement) * 4;
      const [blue, green, red] = [xwd.readUInt8(at), xwd.readUInt8(at + 1), xwd.readUInt8(at + 2)];
      grey[y * columns + x] = Math.round(0.114 * blue + 0.587 * green + 0.299 * red);
    }
  }
  return Buffer.concat([Buffer.from(`P5\n${columns} ${height * enlargement}\n255\n`), grey]);
}

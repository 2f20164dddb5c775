import iconv from 'iconv-lite';
import { decodeConsoleText } from '../machine/capture/consoleText';

/** Bytes that are decoded at a time. */
const blockSize = 2 ** 18;
const newline = 0x0a;

/**
 * Which UTF-16 a text is in: by its mark, or without one by where its zeros are. No other encoding of a text holds a
 * zero, and even a Chinese text has blanks and line ends, whose upper byte is zero.
 */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0) return null;
  if (even * 10 < odd) return 'utf-16le';
  return odd * 10 < even ? 'utf-16be' : null;
}

/** Where a block may end without cutting a character: behind a line, else in front of the last character of UTF-8. */
function cutOf(block: Buffer): number {
  const lineEnd = block.lastIndexOf(newline);
  if (lineEnd >= 0) return lineEnd + 1;
  let cut = block.length;
  while (cut > block.length - 4 && ((block[cut - 1] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut > 1 && (block[cut - 1] ?? 0) >= 0xc0 ? cut - 1 : block.length;
}

/** The bytes in blocks of one size, however they arrive; the last is smaller. `take` says how much of one is used. */
async function* blocksOf(
  chunks: AsyncIterable<Uint8Array>,
  take: (block: Buffer) => number,
): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    while (held.length >= blockSize) {
      const used = take(held.subarray(0, blockSize));
      yield held.subarray(0, used);
      held = held.subarray(used);
    }
  }
  if (held.length > 0) yield held;
}

/**
 * Decodes a log of any length in bounded memory: UTF-16 by its mark or its zeros, else block by block UTF-8 where that
 * is certain and a code page where it is not, since logs are written to by several programs.
 */
export async function* decodeLog(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let wide: iconv.DecoderStream | null = null;
  let isFirst = true;
  for await (const block of blocksOf(chunks, cutOf)) {
    if (isFirst) {
      const encoding = wideEncoding(block);
      wide = encoding === null ? null : iconv.getDecoder(encoding);
      isFirst = false;
    }
    yield wide === null ? decodeConsoleText(block) : wide.write(block);
  }
  const rest = wide?.end();
  if (rest !== undefined) yield rest;
}

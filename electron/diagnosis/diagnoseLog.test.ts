import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/domain/diagnosis/messageReader';
import { fixturesIn, readFixture } from '../../shared/parsing/fixtures/readFixture';
import { diagnoseLog } from './diagnoseLog';
import { decodeLog } from './logText';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function decoded(bytes: Uint8Array, size: number): Promise<string> {
  let text = '';
  for await (const part of decodeLog(pieces(bytes, size))) text += part;
  return text;
}

const wsl = readFixture('app-error', 'zh-CN-win11-1');

describe('the text of a log', () => {
  it.each([
    ['UTF-8', 'utf-8', false],
    ['UTF-8 with a mark', 'utf-8', true],
    ['UTF-16 with a mark', 'utf-16le', true],
    ['UTF-16 without one, as wsl.exe writes it', 'utf-16le', false],
    ['UTF-16 the other way round', 'utf-16be', false],
    ['the Chinese code page', 'cp936', false],
  ])('is read in %s', async (_, encoding, addBOM) => {
    const bytes = iconv.encode(wsl, encoding, { addBOM });
    expect(await decoded(bytes, 7)).toBe(wsl);
    expect((await diagnoseLog(pieces(bytes, 7))).codes).toEqual([10055]);
  });

  it('is told apart part by part where programs wrote in different code pages', async () => {
    const long = 'ok, nothing to see here\n'.repeat(20_000);
    const bytes = Buffer.concat([Buffer.from(`größer\n${long}`), iconv.encode(wsl, 'cp936')]);
    const text = await decoded(bytes, 65_536);
    expect(text.startsWith('größer\n')).toBe(true);
    expect(text.endsWith(wsl)).toBe(true);
  });

  it('keeps characters whole where a block without line ends is cut', async () => {
    const text = '端口'.repeat(100_000);
    expect(await decoded(Buffer.from(text), 50_000)).toBe(text);
  });

  it('is the same however the bytes arrive', async () => {
    const logs = fixturesIn('app-error').map((name) => readFixture('app-error', name));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...logs), { maxLength: 4 }),
        fc.constantFrom('utf-8', 'utf-16le', 'cp936'),
        fc.integer({ min: 1, max: 400 }),
        async (parts, encoding, size) => {
          const bytes = iconv.encode(parts.join('\n'), encoding);
          expect(await diagnoseLog(pieces(bytes, size))).toEqual(await diagnoseLog(pieces(bytes, 1 << 20)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is diagnosed as one that is at hand as a whole', async () => {
    const text = fixturesIn('app-error')
      .map((name) => readFixture('app-error', name))
      .join('\n')
      .repeat(40);
    expect(await diagnoseLog(pieces(Buffer.from(text), 1000))).toEqual(diagnose(text));
  });

  it('keeps its line numbers over many blocks, and takes no count for a code', async () => {
    const block = Buffer.from(`${'-'.repeat(500)} INFO request 10048 took 12 ms\n`.repeat(5000));
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 20; count += 1) yield await Promise.resolve(block);
      yield Buffer.from('connect failed: WSAENOBUFS\n');
    }
    const { codes, lines } = await diagnoseLog(endless());
    expect(codes).toEqual([10055]);
    expect(lines[0]?.number).toBe(100_001);
  }, 60_000);
});

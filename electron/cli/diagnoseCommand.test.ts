import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInMemory } from './fixtures/runInMemory';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-diagnose-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function log(text: string): Promise<string> {
  const path = join(folder, 'run.log');
  await writeFile(path, text);
  return path;
}

describe('tcpilot diagnose', () => {
  it('prints one object with verdict, codes, reason and advice', async () => {
    const path = await log(
      'start\njava.net.SocketException: No buffer space available (maximum connections reached?): connect\n',
    );
    const { code, out, err } = await runInMemory('diagnose', path, '--json');

    expect([code, err]).toEqual([0, '']);
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({
      verdict: 'port-exhaustion',
      codes: [10055],
      counts: [{ code: 10055, call: 'connect', count: 1, firstLine: 2, lastLine: 2 }],
      lines: [{ line: 2, code: 10055, call: 'connect' }],
    });
    expect(found).toHaveProperty(
      'why',
      expect.stringMatching(/10055 \(WSAENOBUFS\) while connecting.*nonpaged pool/),
    );
    expect(found).toHaveProperty(
      'advice',
      expect.arrayContaining([expect.stringMatching(/^Widen the dynamic port range: ./)]),
    );
  });

  it('says what the error of a bind means, and not what would help against exhaustion', async () => {
    const path = await log('OSError: [Errno 10048] error while attempting to bind on address');
    const { out } = await runInMemory('diagnose', path);
    expect(out).toMatch(/^Verdict: The port is taken\n/);
    expect(out).toContain('line 1: OSError');
    expect(out).toContain('1. Find who uses the port');
    expect(out).not.toContain('TIME_WAIT\n');
  });

  it('speaks Chinese', async () => {
    const path = await log('OSError: [WinError 10048] x');
    const { out } = await runInMemory('diagnose', path, '--lang', 'zh-CN');
    expect(out).toMatch(/^结论：信息不足，无法判断\n/);
    expect(out).toContain('未说明是哪个调用失败');
  });

  it('exits with 0 where it finds nothing, and says why that is', async () => {
    const nothing = await runInMemory('diagnose', await log('listening on port 10048'));
    expect(nothing.code).toBe(0);
    expect(nothing.out).toContain('Nothing in it is an error');
    const linux = await runInMemory('diagnose', await log('[Errno 98] Address already in use'));
    expect(linux.code).toBe(0);
    expect(linux.out).toContain('error of another system');
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none.log'), /none\.log does not exist/],
    ['a folder', () => folder, /is a folder/],
  ])('refuses %s with 2 and an empty stdout', async (_, path, message) => {
    const { code, out, err } = await runInMemory('diagnose', path(), '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

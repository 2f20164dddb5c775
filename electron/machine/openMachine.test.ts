import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/locales/translator';
import { openErrorCodes } from '../../shared/domain/openError';
import { openErrorMessage } from '../../shared/locales/openErrorMessage';
import { openMachineFile } from './openMachine';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-open-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function kindOf(path: string): Promise<string> {
  const opened = await openMachineFile(path);
  return opened.ok ? opened.value.kind : opened.error.code;
}

const key = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\r\n';

describe('what a path is', () => {
  it.each([
    ['a registry export', 'x.reg', `Windows Registry Editor Version 5.00\r\n\r\n${key}`],
    ['the same by another name', 'backup.txt', key],
    ['an export in UTF-16', 'x.reg', Buffer.from(`\ufeff${key}`, 'utf16le')],
    ['a file that only deletes a key', 'x.reg', key.replace('[', '[-')],
  ])('is a registry file: %s', async (_, name, content) => {
    expect(await kindOf(await put(name, content))).toBe('registry-file');
  });

  it.each([
    ['an empty file', '', 'empty-file'],
    ['a mark and blank lines', '\ufeff\r\n\r\n', 'empty-file'],
    ['a text', 'hello [world]\n', 'not-a-registry-file'],
    ['an INI file', '[settings]\nname=value\n', 'not-a-registry-file'],
    ['a header without keys', 'Windows Registry Editor Version 5.00\r\n', 'not-a-registry-file'],
    ['bytes of another kind', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0, 0xff]), 'not-a-registry-file'],
  ])('is refused: %s', async (_, content, code) => {
    expect(await kindOf(await put('x.reg', content))).toBe(code);
  });

  it.each([
    'netstat.txt',
    'VER.TXT',
    'dynamicport-ipv6-udp.txt',
    'excludedportrange-ipv4-tcp.txt',
    'some.reg',
  ])('is a capture with nothing but %s in it', async (name) => {
    await put(name, '');
    expect(await kindOf(folder)).toBe('capture');
  });

  it('is no capture without a known file', async () => {
    await put('notes.txt', 'x');
    await mkdir(join(folder, 'folder.reg'));
    expect(await kindOf(folder)).toBe('not-a-capture');
  });

  it.each(['nothing.reg', 'x.reg/below'])('does not exist: %s', async (name) => {
    await put('x.reg', key);
    expect(await kindOf(join(folder, name))).toBe('not-found');
  });

  it('names the path in full, in both languages', async () => {
    const missing = await openMachineFile(join(folder, 'gone.reg'));
    expect(missing).toMatchObject({ ok: false, error: { path: join(folder, 'gone.reg') } });
    for (const language of ['en', 'zh-CN'] as const) {
      const { t } = createTranslator(language);
      for (const code of openErrorCodes) {
        const message = openErrorMessage(t, { code, path: '/a/b.reg', detail: 'EIO' });
        expect(message).toContain('/a/b.reg');
        expect(message).not.toContain('{{');
      }
    }
  });

  it.runIf(process.platform !== 'win32')('is not a device that never ends', async () => {
    expect(await kindOf('/dev/zero')).toBe('not-a-registry-file');
  });
});

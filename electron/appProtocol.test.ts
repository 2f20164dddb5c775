import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveAsset, serveAsset } from './appProtocol';

let top = '';
let folder = '';

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'tcpilot-page-'));
  folder = join(top, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(top, 'renderer-secrets'));
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" content="__CSP_NONCE__" />');
  await writeFile(join(folder, 'assets', 'index.js'), 'void 0;');
  await writeFile(join(folder, 'notes.txt'), 'not a part of the page');
  await writeFile(join(top, 'secret.js'), 'outside');
  await writeFile(join(top, 'renderer-secrets', 'key.js'), 'outside');
});

afterEach(() => rm(top, { recursive: true }));

const get = (url: string) => serveAsset(folder, { url, method: 'GET' });

describe('resolveAsset', () => {
  it.each([
    ['app://bundle/', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/index.js?v=1#x', 'assets/index.js', 'text/javascript; charset=utf-8'],
    ['app://bundle/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('finds %s', (url, path, contentType) => {
    expect(resolveAsset(folder, url)).toEqual({ path: join(folder, path), contentType });
  });

  it.each([
    'app://bundle/%2e%2e%2fsecret.js',
    'app://bundle/..%2fsecret.js',
    'app://bundle/assets/..%2f..%2fsecret.js',
    'app://bundle/..%5csecret.js',
    'app://bundle/..%2frenderer-secrets/key.js',
    'app://bundle/C:%5csecret.js',
    'app://bundle/index.html:secret.js',
    'app://bundle/index.js%00.html',
    'app://bundle/%',
    'app://bundle/notes.txt',
    'app://bundle/assets',
    'app://other/index.html',
    'file:///etc/passwd',
  ])('refuses %s', (url) => {
    expect(resolveAsset(folder, url)).toBeNull();
  });
});

describe('serveAsset', () => {
  it('gives each load of the document a nonce of its own, the same in the page and in its policy', async () => {
    const seen = new Set<string>();
    for (const response of [await get('app://bundle/'), await get('app://bundle/')]) {
      const nonce = /content="([A-Za-z0-9+/=]{24})"/.exec(await response.text())?.[1] ?? 'none';
      expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      seen.add(nonce);
    }
    expect(seen.size).toBe(2);
  });

  it('lets the policy allow neither foreign nor inline script, no connection and no frame', async () => {
    const policy = (await get('app://bundle/assets/index.js')).headers.get('content-security-policy') ?? '';
    const directives = policy.split('; ');
    expect(directives).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  });

  it('serves a script as script', async () => {
    const response = await get('app://bundle/assets/index.js');
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'void 0;',
    ]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers 404 for what is missing, outside or no part of the page', async () => {
    const statuses = ['app://bundle/missing.js', 'app://bundle/..%2fsecret.js', 'app://bundle/notes.txt'].map(
      async (url) => (await get(url)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
  });

  it('answers nothing but GET', async () => {
    expect((await serveAsset(folder, { url: 'app://bundle/', method: 'POST' })).status).toBe(405);
  });
});

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import type { Protocol } from 'electron';
import { appScheme, isAppUrl } from './security/appOrigin';
import { contentSecurityPolicy } from './security/contentSecurityPolicy';

/** What the page may consist of. Anything else in its folder is not served. */
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

const noncePlaceholder = '__CSP_NONCE__';

/** To be registered ahead of `ready`: a scheme with an origin of its own, as safe as https. */
export const appSchemePrivileges = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false, stream: false },
} as const;

export interface Asset {
  readonly path: string;
  readonly contentType: string;
}

/** The file behind an address, or null if the address is not ours or would lead out of the folder. */
export function resolveAsset(folder: string, address: string): Asset | null {
  if (!isAppUrl(address)) return null;
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  // A backslash and a drive's colon mean something to Windows after the URL parser has passed them.
  if (/[\\:\0]/.test(name)) return null;
  const root = resolve(folder);
  const path = resolve(root, `.${name === '/' ? '/index.html' : name}`);
  const contentType = contentTypes.get(extname(path));
  if (contentType === undefined || !path.startsWith(root + sep)) return null;
  return { path, contentType };
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers: { 'X-Content-Type-Options': 'nosniff' } });
}

/** Answers one request of the page; every answer carries the policy, under which a document runs with a new nonce. */
export async function serveAsset(
  folder: string,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  const asset = resolveAsset(folder, request.url);
  if (asset === null) return refuse(404);
  const content = await readFile(asset.path).catch(() => null);
  if (content === null) return refuse(404);
  const nonce = randomBytes(16).toString('base64');
  const isDocument = extname(asset.path) === '.html';
  return new Response(isDocument ? content.toString('utf8').replaceAll(noncePlaceholder, nonce) : content, {
    headers: {
      'Content-Type': asset.contentType,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  });
}

/** Serves the built page, and only that, under our scheme. */
export function serveApp(protocol: Protocol, folder: string): void {
  protocol.handle(appScheme, (request) => serveAsset(folder, request));
}

import type { ExportContent } from './exportContent';

/**
 * What an export calls itself where it keeps former values on the target: readable, safe as the name of a file and
 * of a registry key, and another one for other values, so that two exports never undo each other's work.
 */
export function exportIdentity({ target, values }: ExportContent): string {
  const slug = target
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const content = JSON.stringify(values.map(({ id, value }) => [id, value]));
  return `${slug === '' ? 'profile' : slug}-${fingerprint(content)}`;
}

/** FNV-1a, 32 bits: it only has to tell the exports of one administrator apart. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8]) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

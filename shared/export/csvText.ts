/**
 * A field of RFC 4180. A spreadsheet takes a field that begins with one of these signs for a formula, and a process
 * may be called anything: an apostrophe in front makes it a text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const harmless =
    typeof value === 'string' && /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/u.test(text)
      ? `'${text}`
      : text;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines of comma-separated values with the mark by which Excel knows UTF-8. */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return `\uFEFF${[head, ...rows].map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('')}`;
}

/**
 * A PowerShell string that expands nothing. PowerShell takes typographic single quotes for the plain one, so they are
 * doubled as well.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function powershellString(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

/** A list of such strings, an empty one included. */
export function powershellStrings(texts: readonly string[]): string {
  if (texts.length < 2) return `@(${texts.map(powershellString).join('')})`;
  return `@(\n${texts.map((text) => `        ${powershellString(text)}`).join('\n')}\n    )`;
}

/**
 * A YAML scalar between single quotes, in which a backslash is a backslash; anything that would not stand there as it
 * is goes between double quotes, escaped.
 */
export function yamlString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `'${text.replace(/'/g, "''")}'`;
  return `"${Array.from(text, escaped).join('')}"`;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (/[\p{L}\p{N}\p{P}\p{S} ]/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0xfffd;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** Names of plays and tasks are templates too: without braces there is nothing to expand. */
export function yamlName(text: string): string {
  return yamlString(text.replace(/[{}]/g, ''));
}

/** A text of several lines as a block scalar. */
export function yamlBlock(lines: readonly string[], indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  return lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : `${margin}${line}`));
}

/**
 * The lines of a console text. Any line end will do, and so will the quotation marks that posts put in front
 * of each line (`> `, `# `, `| `); they and the blanks around a line are taken off.
 */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s>#|]+/, '').trimEnd());
}

/** What a line that is nothing but a rule, such as `-----` or `----------    --------`, is made of. */
export function rulesOf(line: string): number {
  if (!/^[-\s]+$/.test(line)) return 0;
  return line.split(/\s+/).filter((part) => part.length >= 3).length;
}

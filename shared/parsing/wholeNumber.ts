/**
 * A number written in at most `digits` decimal digits and nothing else, else null. A loop instead of a regular
 * expression, for the parsers that ask it for every field of a long listing.
 */
export function wholeNumberOf(text: string, digits: number): number | null {
  if (text.length === 0 || text.length > digits) return null;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

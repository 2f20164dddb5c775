/** Blanks, the no-break and ideographic ones, and the byte-order mark that may open a file. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/**
 * The fields of each line that has any. Written out by hand because listings of a machine out of ports have
 * 65,535 rows, and splitting those by regular expressions is most of the work of reading them.
 */
export function* fieldsOf(text: string): Generator<string[]> {
  const length = text.length;
  let fields: string[] = [];
  let start = -1;
  for (let index = 0; index <= length; index += 1) {
    const code = index < length ? text.charCodeAt(index) : 10;
    if (!isBlank(code)) {
      if (start < 0) start = index;
      continue;
    }
    if (start >= 0) {
      fields.push(text.slice(start, index));
      start = -1;
    }
    if ((code === 10 || code === 13) && fields.length > 0) {
      yield fields;
      fields = [];
    }
  }
}

/**
 * Programs by process id in what `tasklist /FO CSV /NH` prints: the name and the id are the first two fields in every
 * language, each in quotation marks.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/tasklist
 */
export function processNamesIn(printed: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [, name = '', pid = ''] of printed.matchAll(/^"((?:[^"]|"")+)","(\d{1,10})"/gm)) {
    names.set(Number(pid), name.replaceAll('""', '"'));
  }
  return names;
}

/**
 * The users in what `quser` prints, other than the one who asks. Each row begins with the name, behind a `>` for
 * one's own session; the words of the head line and of the states are translated, the session's number is not.
 */
export function otherUsersIn(printed: string): readonly string[] {
  const rows = printed.split(/\r?\n/).filter((line) => line.trim() !== '');
  return rows.flatMap((line) => {
    const [, own, name] = /^([ >])(\S+)\s+(?:\S+\s+)?\d{1,5}\s+\S/.exec(line) ?? [];
    return name === undefined || own === '>' ? [] : [name];
  });
}

import { describe, expect, it } from 'vitest';
import { fixturesIn, readFixture } from '../parsing/fixtures/readFixture';
import { parseTcpGlobals } from '../parsing/tcpGlobals';
import { tcpGlobalOptions } from '../parsing/tcpGlobalOptions';
import { tcpGlobalMark } from './tcpGlobalMarks';

/** What the batch file does: the one line that holds the mark, behind its colon. Lines that a poster has joined or
 * annotated are none of netsh's. */
function readByMark(text: string, mark: string): string | null {
  const rows = text.split(/\r?\n/).filter((line) => line.includes(mark) && line.includes(':'));
  const [, value = null] = /^[^:]*:\s*(\S+)\s*$/.exec(rows[0] ?? '') ?? [];
  return rows.length === 1 ? value : null;
}

describe.each(fixturesIn('tcp-global'))('the listing %s', (name) => {
  const text = readFixture('tcp-global', name);
  const values = parseTcpGlobals(text);

  it.each(tcpGlobalOptions.filter((option) => tcpGlobalMark(option) !== null))(
    'gives %s by its mark as the parser reads it, or not at all',
    (option) => {
      const found = readByMark(text, tcpGlobalMark(option) ?? '');

      expect([null, String(values.get(option))]).toContain(found);
    },
  );
});

it('reads ECN, time stamps, the RTO and the SYN retransmissions in four languages', () => {
  for (const language of ['de', 'ru', 'zh-CN', 'en']) {
    const text = readFixture('tcp-global', `${language}-win10_or_11-1`);
    for (const option of ['ecncapability', 'timestamps', 'initialrto', 'maxsynretransmissions'] as const) {
      expect([language, option, readByMark(text, tcpGlobalMark(option) ?? '')]).not.toContain(null);
    }
  }
});

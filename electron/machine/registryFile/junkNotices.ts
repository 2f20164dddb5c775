import type { ReaderNotice } from '../../../shared/domain/snapshot';
import { countLines } from '../../../shared/parsing/regFile/encodedText';
import type { ReadFile } from './keyReading';

/** More than this of one file says nothing new. */
const mostNotices = 100;
const longestText = 200;

/** What was skipped of a file, each line once, in the file's order. */
export function junkNotices(fileName: string, readings: readonly ReadFile[]): readonly ReaderNotice[] {
  const file = readings[0]?.file;
  if (file === undefined) return [];
  const texts = new Map(
    readings.flatMap(({ reading }) => reading.junk).map(({ offset, text }) => [offset, text]),
  );
  let line = 1;
  let counted = file.text.start;
  return [...texts.entries()]
    .sort(([a], [b]) => a - b)
    .slice(0, mostNotices)
    .map(([offset, text]) => {
      line += countLines(file.text, { start: counted, end: offset });
      counted = offset;
      return { code: 'junk-skipped', file: fileName, line, text: text.trim().slice(0, longestText) };
    });
}

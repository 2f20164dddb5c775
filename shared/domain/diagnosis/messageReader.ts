import { conclude, type Diagnosis, type MetError, type Occurrence, type TellingLine } from './diagnosis';
import { evidenceIn, hint, isFromElsewhere, symptomOf, type Evidence } from './errorForms';
import { callOf, type MessageContext } from './socketCall';

/** Characters that are looked at on either side of a hint: enough for a stack, little enough to bound the memory. */
const margin = 4096;
const mostLines = 5;
/** Lines around a message that may tell which system it comes from. */
const linesAround = 12;
/** Characters of a line that are kept to be shown. */
const longestShown = 300;

interface Met extends Occurrence {
  readonly by: Evidence['by'];
  readonly at: number;
}

/**
 * Reads a log of any length in pieces and remembers what it told: at most a few lines and counts. How the text was cut
 * into pieces makes no difference.
 */
export class MessageReader {
  private held = '';
  /** Characters that were dropped ahead of `held`. */
  private dropped = 0;
  /** In `held`: no hint before it is left. */
  private position = 0;
  /** In `held`: the end of the last line that was looked at. */
  private lookedTo = 0;
  private newlines = 0;
  private countedTo = 0;
  private sawOtherSystem = false;
  private last: Met | null = null;
  private readonly counts = new Map<string, MetError>();
  private readonly lines: TellingLine[] = [];

  push(text: string): void {
    this.held += text;
    // Small pieces are gathered: each look reads a margin beyond what it is done with.
    if (this.held.length - this.position < 4 * margin) return;
    this.look(this.held.length - margin);
    // A message that goes on is compared with the one before, which may be a margin away from its own hint.
    const drop = this.position - 2 * margin;
    if (drop <= margin) return;
    this.countLinesTo(drop);
    this.held = this.held.slice(drop);
    this.dropped += drop;
    this.position -= drop;
    this.lookedTo = Math.max(0, this.lookedTo - drop);
    this.countedTo -= drop;
  }

  /** What all of it comes down to. Nothing may be pushed afterwards. */
  finish(): Diagnosis {
    this.look(this.held.length);
    const counts = [...this.counts.values()];
    return conclude(counts, this.lines, this.sawOtherSystem);
  }

  private look(limit: number): void {
    hint.lastIndex = this.position;
    for (;;) {
      const match = hint.exec(this.held);
      if (match === null || match.index >= limit) break;
      hint.lastIndex = this.lookAt(match.index);
    }
    this.position = Math.max(this.position, this.lookedTo, limit, 0);
  }

  /** Looks at the line around a hint; returns where it ends. */
  private lookAt(at: number): number {
    const { held } = this;
    const first = Math.max(0, at - margin);
    const last = Math.min(held.length, at + margin);
    const start = Math.max(first, this.lookedTo, held.lastIndexOf('\n', at) + 1);
    const newline = held.indexOf('\n', at);
    const end = newline < 0 || newline > last ? last : newline;
    const line = held.slice(start, end).replace(/\r$/, '');
    const context: MessageContext = {
      line,
      above: () => held.slice(first, start).split(/\r?\n/).slice(0, -1).reverse(),
      below: () => held.slice(end + 1, last).split(/\r?\n/),
    };
    this.lookedTo = Math.max(end, at + 1);
    const nextEnd = held.indexOf('\n', end + 1);
    this.readLine(context, held.slice(end + 1, Math.min(nextEnd < 0 ? last : nextEnd, last)), start);
    return this.lookedTo;
  }

  private readLine(context: MessageContext, next: string, start: number): void {
    const { line, above, below } = context;
    const surroundings = () =>
      [...above().slice(0, linesAround).reverse(), line, ...below().slice(0, linesAround)].join('\n');
    const evidence = evidenceIn(line, next, surroundings);
    if (evidence.length === 0) this.sawOtherSystem ||= isFromElsewhere(line);
    for (const symptomId of new Set(evidence.map((each) => each.symptomId))) {
      const own = evidence.filter((each) => each.symptomId === symptomId);
      const [leading] = own;
      if (leading === undefined) continue;
      const { by, at } = leading;
      const isEvent = symptomOf(symptomId).kind === 'event';
      const named = own.find(({ call }) => call !== null)?.call ?? null;
      const call = isEvent ? null : (named ?? callOf(context));
      this.meet({ symptomId, call, by, at: this.dropped + start + at }, start, line);
    }
  }

  private meet(met: Met, start: number, line: string): void {
    const { last } = this;
    this.last = met;
    if (last !== null && this.goesOn(last, met)) return;
    const { symptomId, call } = met;
    const key = `${symptomId} ${call ?? ''}`;
    this.countLinesTo(start);
    const here = { number: this.newlines + 1, text: line.trim().slice(0, longestShown) };
    const { count, first } = this.counts.get(key) ?? { count: 0, first: here };
    this.counts.set(key, { symptomId, call, count: count + 1, first, last: here });
    if (this.lines.length < mostLines) this.lines.push({ symptomId, call, ...here });
  }

  /** One message may tell the same twice: by its code and, on the next lines, by its text. */
  private goesOn(before: Met, met: Met): boolean {
    if (before.symptomId !== met.symptomId || met.at - before.at > 700) return false;
    const between = this.held.slice(before.at - this.dropped, met.at - this.dropped);
    if (!between.includes('\n')) return false;
    const isNext = between.indexOf('\n') === between.lastIndexOf('\n');
    return before.by !== met.by || (isNext && before.call !== null && met.call === null);
  }

  private countLinesTo(end: number): void {
    if (end <= this.countedTo) return;
    for (let at = this.held.indexOf('\n', this.countedTo); at >= 0 && at < end;) {
      this.newlines += 1;
      at = this.held.indexOf('\n', at + 1);
    }
    this.countedTo = end;
  }
}

/** Diagnoses a text that is at hand as a whole. */
export function diagnose(text: string): Diagnosis {
  const reader = new MessageReader();
  reader.push(text);
  return reader.finish();
}

import { z } from 'zod';
import type { Unreadable } from '../../shared/domain/value';

/**
 * What a machine holds for one id, exactly: undo brings back type and bytes, whatever they were. Where it is
 * stored follows from the id through the catalogue and is never read from a file, so that a tampered journal can
 * name no key of its own.
 */
export const storedStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absent') }),
  z.strictObject({
    kind: z.literal('registry'),
    type: z.int().min(0).max(0xffffffff),
    /** The raw bytes in hexadecimal: Windows keeps no value of more than about 1 MB. */
    data: z.string().regex(/^(?:[0-9a-f]{2})*$/),
  }),
  z.strictObject({
    kind: z.literal('range'),
    start: z.int().min(0).max(65_535),
    count: z.int().min(1).max(65_536),
  }),
  z.strictObject({ kind: z.literal('global'), value: z.union([z.string(), z.int()]) }),
  /** Not readable before: a registry file without the line. On Windows such a change is refused. */
  z.strictObject({ kind: z.literal('unknown') }),
]);

export type StoredState = Readonly<z.infer<typeof storedStateSchema>>;

const dwordType = 4;

/** The state that a target value asks for. */
export function stateOfDword(value: number): StoredState {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(value);
  return { kind: 'registry', type: dwordType, data: data.toString('hex') };
}

export function sameState(a: StoredState, b: StoredState): boolean {
  if (a.kind === 'registry' && b.kind === 'registry') return a.type === b.type && a.data === b.data;
  if (a.kind === 'range' && b.kind === 'range') return a.start === b.start && a.count === b.count;
  if (a.kind === 'global' && b.kind === 'global') return a.value === b.value;
  return a.kind === b.kind;
}

/** The raw value that a state stands for; null to delete, undefined for a state that is not the registry's. */
export function rawValueOf(state: StoredState): { type: number; data: Uint8Array } | null | undefined {
  if (state.kind === 'absent') return null;
  return state.kind === 'registry' ? { type: state.type, data: Buffer.from(state.data, 'hex') } : undefined;
}

export function isUnreadableState(state: StoredState | Unreadable): state is Unreadable {
  return 'unreadable' in state;
}

/**
 * Whether a value is as it was. What a registry file did not tell before may be absent now: once the file has the key,
 * for whatever reason, it tells that.
 */
export function isBack(found: StoredState | Unreadable, before: StoredState): boolean {
  if (isUnreadableState(found)) return before.kind === 'unknown';
  return before.kind === 'unknown' ? found.kind === 'absent' : sameState(found, before);
}

/** netsh refuses to set a lower start than this, though it lists one (KB 929851). */
const lowestNetshStart = 1025;

/** Whether Windows may not take a state back although it had it: a range that MaxUserPort or an older Windows made. */
export function mayBeRefused(state: StoredState): boolean {
  return state.kind === 'range' && state.start < lowestNetshStart;
}

import { z } from 'zod';
import { resolveId } from '../domain/resolveId';
import type { CurrentValue, TargetValue, UnreadableReason } from '../domain/value';

/** Bounds against a file, or a page, made to flood the other side: far above what a Windows holds. */
export const bounds = {
  text: 4000,
  path: 32_767,
  adapters: 500,
  rows: 20_000,
  findings: 5000,
  list: 200,
  changes: 2000,
} as const;

export const text = z.string().max(bounds.text);
export const instanceId = z.string().max(120);
export const port = z.int().min(0).max(65_536);

const portRange = z.strictObject({ start: port, count: port }).readonly();

/** What crosses from main: whatever the machine holds. */
export const targetValue = z.union([z.number(), text, portRange, z.null()]) satisfies z.ZodType<TargetValue>;

export const wrongType = z.strictObject({ kind: z.literal('wrong-type'), type: text, data: text }).readonly();
export const unreadableReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-in-capture') }).readonly(),
  z.strictObject({ kind: z.literal('not-in-export') }).readonly(),
  z.strictObject({ kind: z.literal('not-on-this-system') }).readonly(),
  wrongType,
  z.strictObject({ kind: z.literal('unrecognised-output'), source: text }).readonly(),
  z.strictObject({ kind: z.literal('command-failed'), command: text, detail: text }).readonly(),
  z.strictObject({ kind: z.literal('access-denied') }).readonly(),
]) satisfies z.ZodType<UnreadableReason>;

export const currentValue = z.union([
  targetValue,
  z.strictObject({ unreadable: unreadableReason }).readonly(),
]) satisfies z.ZodType<CurrentValue>;

/** What the page may ask for: an id that the catalogue knows. Whether the value fits is for the plan to say. */
export const askedId = instanceId.refine((id) => resolveId(id).ok, {
  message: 'not the id of a parameter',
});

const askedValue = z.union([
  z.number(),
  z.string().max(64),
  z.strictObject({ start: z.number(), count: z.number() }).readonly(),
  z.null(),
]) satisfies z.ZodType<TargetValue>;

/** Wanted values by instance id; null: the value is to be absent. */
export const editsSchema = z
  .record(askedId, askedValue)
  .refine((edits) => Object.keys(edits).length <= bounds.changes, { message: 'too many values' })
  .readonly();

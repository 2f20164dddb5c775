import { z } from 'zod';
import type { Conflict } from '../domain/tuningError';
import { capacitySchema, forecastSchema, recoveredSchema } from './planSchema';
import { askedId, bounds, currentValue, instanceId, text } from './valueSchema';

export const entryIdSchema = z.string().regex(/^[1-9]\d{0,8}$/);

const historyStates = ['applied', 'undone', 'partly-undone', 'rolled-back', 'interrupted'] as const;

const listedChange = z
  .strictObject({
    id: instanceId,
    before: currentValue,
    after: currentValue,
    takesEffect: z.enum(['immediate', 'reboot', 'service-restart-or-reboot', 'unknown']),
    undone: z.boolean(),
    /** Whether the machine holds something else by now; null where that cannot be told or was taken back. */
    drifted: z.boolean().nullable(),
    now: currentValue,
  })
  .readonly();

const listedEntry = z
  .strictObject({
    id: entryIdSchema,
    /** ISO 8601. */
    at: z.string().max(40),
    who: text,
    /** A preset's id, a profile's name, or `custom`. */
    target: text,
    state: z.enum(historyStates),
    changes: z.array(listedChange).max(bounds.changes).readonly(),
    sideEffects: z.array(listedChange).max(bounds.list).readonly(),
    canUndo: z.boolean(),
    /** Whether its touched values are kept as files for regedit. */
    canExport: z.boolean(),
    /** True until Windows was started after the write; null where that cannot be told; false for a file. */
    waitsForRestart: z.boolean().nullable(),
    /** While it waits: *Shut down* will not do, since Fast Startup hibernates the kernel. */
    fastStartup: z.boolean(),
    /** When Windows was started, if that was after the write; ISO 8601. Null before that, and for a file. */
    restartedAt: z.string().max(40).nullable(),
  })
  .readonly();

const interrupted = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('pending'),
      transaction: z.enum(['apply', 'undo']),
      entry: text,
      at: z.string().max(40),
      who: text,
      target: text,
      ids: z.array(instanceId).max(bounds.changes).readonly(),
    })
    .readonly(),
  /** Its record cannot be read; a recovery moves it aside and says where. */
  z.strictObject({ kind: z.literal('damaged') }).readonly(),
]);

export const historySchema = z
  .strictObject({
    /** Newest first. */
    entries: z.array(listedEntry).max(5000).readonly(),
    /** Files in the history that are no entries; left where they are. */
    damaged: z.int(),
    interrupted: interrupted.nullable(),
  })
  .readonly();

export const undoRequestSchema = z
  .strictObject({
    entry: entryIdSchema,
    /** Ids to put back although somebody else has changed them since. */
    overwrite: z.array(askedId).max(bounds.changes).readonly(),
  })
  .readonly();

const conflict = z
  .strictObject({ id: instanceId, before: currentValue, ours: currentValue, now: currentValue })
  .readonly() satisfies z.ZodType<Conflict>;

export const undoOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
  z
    .strictObject({
      outcome: z.literal('undone'),
      entry: entryIdSchema,
      state: z.enum(historyStates),
      undone: z.array(instanceId).max(bounds.changes).readonly(),
      /** Left alone; ask, and undo again with their ids in `overwrite`. */
      conflicts: z.array(conflict).max(bounds.changes).readonly(),
      /** Windows did not take the former value back (a port range that starts below 1025). */
      missed: z.array(instanceId).max(bounds.list).readonly(),
      restartNeeded: z.boolean(),
      recovered: recoveredSchema.nullable(),
    })
    .readonly(),
]);

export const recoveryOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
  z.strictObject({ outcome: z.literal('nothing') }).readonly(),
  /** The change had finished; only its record was left. */
  z.strictObject({ outcome: z.literal('finished'), entry: text }).readonly(),
  z.strictObject({ outcome: z.literal('restored'), recovered: recoveredSchema }).readonly(),
]);

export const savedFileSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
  z.strictObject({ outcome: z.literal('saved'), label: z.string().max(300) }).readonly(),
]);

export const overviewSchema = z
  .strictObject({
    capacity: capacitySchema,
    /** What the preset *Load-test client* would make of it; null where it cannot be planned here. */
    loadTest: forecastSchema.nullable(),
    /** Of the registry values that the guides name: how many there are, and how many this Windows ignores. */
    guides: z.strictObject({ values: z.int(), ignored: z.int() }).readonly(),
    /** Rows that differ from the role. */
    differs: z.int(),
    /** Entries of the history, newest first. */
    waitsForRestart: z.array(entryIdSchema).max(5000).readonly(),
    lastApply: z
      .strictObject({
        entry: entryIdSchema,
        at: z.string().max(40),
        who: text,
        target: text,
        changes: z.int(),
        /** Those of them that the machine does not hold (any more), or that cannot be read. */
        drifted: z.array(instanceId).max(bounds.changes).readonly(),
        /** When Windows was started since, so that it was verified after a restart; ISO 8601. */
        restartedAt: z.string().max(40).nullable(),
      })
      .readonly()
      .nullable(),
    interrupted: z.boolean(),
  })
  .readonly();

import { z } from 'zod';
import { machineKinds } from '../../shared/domain/snapshot';
import { storedStateSchema } from './storedState';

/** One value of a transaction: what it was and what it becomes. */
export const storedChangeSchema = z.strictObject({
  id: z.string().min(1).max(200),
  before: storedStateSchema,
  after: storedStateSchema,
});
export type StoredChange = Readonly<z.infer<typeof storedChangeSchema>>;

export const machineIdentitySchema = z.strictObject({
  kind: z.enum(machineKinds),
  label: z.string().max(260),
  path: z.string().max(4096).nullable(),
});

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const entryIdSchema = z.string().regex(/^[1-9]\d{0,8}$/);

export const transactionKinds = ['apply', 'undo'] as const;

/**
 * The write-ahead record of a transaction: on the disk, whole, ahead of the first write, and gone when the history
 * tells the outcome. Its changes are in the order in which they are written.
 */
export const journalSchema = z.strictObject({
  format: z.literal('tcpilot-journal'),
  version: z.literal(1),
  transaction: z.enum(transactionKinds),
  /** The history entry that is being applied or undone. */
  entry: entryIdSchema,
  target: z.string().max(200),
  at: z.iso.datetime(),
  who: z.string().max(200),
  machine: machineIdentitySchema,
  changes: z.array(storedChangeSchema).min(1).max(2000),
  /** Values that may move along (the other IP version's port range), as they were. */
  siblings: z.array(z.strictObject({ id: z.string().max(200), before: storedStateSchema })).max(8),
  /** Registry keys that did not exist, outermost first; removed again if they are empty afterwards. */
  createdKeys: z.array(z.string().max(500)).max(200),
  /** Values that need not arrive: Windows may refuse a range that starts below 1025, which it may have had. */
  tolerated: z.array(z.string().max(200)).max(8),
  /** Keys that an undo removes if they are empty when it is done, innermost first. */
  removedKeys: z.array(z.string().max(500)).max(200),
  /** Of a registry file: the hash of its bytes before, kept beside the journal. */
  image: sha256Schema.nullable(),
  /** Of a registry file: the hash of kept bytes that replace it as a whole, instead of value by value. */
  replacement: sha256Schema.nullable(),
});
export type Journal = Readonly<z.infer<typeof journalSchema>>;

export const historyStates = ['applied', 'undone', 'partly-undone', 'rolled-back', 'interrupted'] as const;
export type HistoryState = (typeof historyStates)[number];

/** What was applied, and what undoes it. */
export const historyEntrySchema = z.strictObject({
  format: z.literal('tcpilot-history'),
  version: z.literal(1),
  id: entryIdSchema,
  at: z.iso.datetime(),
  who: z.string().max(200),
  machine: machineIdentitySchema,
  target: z.string().max(200),
  changes: z.array(storedChangeSchema).min(1).max(2000),
  /** What Windows changed along with it, undone with it. */
  sideEffects: z.array(storedChangeSchema).max(8),
  createdKeys: z.array(z.string().max(500)).max(200),
  state: z.enum(historyStates),
  /** Ids that an undo has put back; all of them once the state is `undone`. */
  undone: z.array(z.string().max(200)).max(2000),
  /** Milliseconds since the epoch at which the machine had been started; null where nothing tells. */
  bootTime: z.int().nullable(),
  /** Of a registry file: the hashes of its bytes before and after. */
  image: z.strictObject({ before: sha256Schema, after: sha256Schema }).nullable(),
});
export type HistoryEntry = Readonly<z.infer<typeof historyEntrySchema>>;

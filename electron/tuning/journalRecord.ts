import { z } from 'zod';
import { machineKinds } from '../../shared/domain/snapshot';
import { entryStates } from '../../shared/domain/tuningError';
import { creatableKeys } from './creatableKeys';
import { locateInstance } from './storedReading';
import { storedStateSchema, type StoredState } from './storedState';

/*
 * Whatever stands in these files says only what was and what became of it: where a value is stored follows from its id
 * through the catalogue. A record that names anything else is damaged as a whole.
 */

/** False, too, for an id that names no single value of the catalogue. */
function canBeStored(id: string, state: StoredState): boolean {
  const location = locateInstance(id);
  if (location === null) return false;
  switch (state.kind) {
    case 'absent':
    case 'registry':
      return location.kind === 'registry';
    case 'range':
      return location.kind === 'port-range';
    case 'global':
      return location.kind === 'tcp-global';
    case 'unknown':
      return true;
  }
}

const instanceIdSchema = z.string().max(200);

/** One value of a transaction: what it was and what it becomes. */
export const storedChangeSchema = z
  .strictObject({ id: instanceIdSchema, before: storedStateSchema, after: storedStateSchema })
  .refine(({ id, before, after }) => canBeStored(id, before) && canBeStored(id, after), 'is of another kind');
export type StoredChange = Readonly<z.infer<typeof storedChangeSchema>>;

const siblingSchema = z
  .strictObject({ id: instanceIdSchema, before: storedStateSchema })
  .refine(({ id, before }) => canBeStored(id, before), 'is of another kind');

const changesSchema = z
  .array(storedChangeSchema)
  .min(1)
  .refine((changes) => new Set(changes.map(({ id }) => id)).size === changes.length, 'names a value twice');

export const machineIdentitySchema = z.strictObject({
  kind: z.enum(machineKinds),
  label: z.string(),
  path: z.string().nullable(),
});

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const entryIdSchema = z.string().regex(/^[1-9]\d{0,8}$/);

export const transactionKinds = ['apply', 'undo'] as const;

function createsOnly(keys: readonly string[], changes: readonly StoredChange[]): boolean {
  const allowed = creatableKeys(changes);
  return keys.every((key) => allowed.has(key));
}

/**
 * The write-ahead record of a transaction: on the disk, whole, ahead of the first write, and gone when the history
 * tells the outcome. Its changes are in the order in which they are written.
 */
export const journalSchema = z
  .strictObject({
    format: z.literal('tcpilot-journal'),
    version: z.literal(1),
    transaction: z.enum(transactionKinds),
    /** By which the history tells whether it knows the outcome. */
    nonce: z.uuid(),
    /** The history entry that is being applied or undone. */
    entry: entryIdSchema,
    target: z.string(),
    at: z.iso.datetime(),
    who: z.string(),
    machine: machineIdentitySchema,
    bootTime: z.int().nullable(),
    changes: changesSchema,
    /** Values that may move along (the other IP version's port range), as they were. */
    siblings: z.array(siblingSchema),
    /** Registry keys that did not exist, outermost first; removed again if they are empty afterwards. */
    createdKeys: z.array(z.string()),
    /** Values that need not arrive: Windows may refuse a range that starts below 1025, which it may have had. */
    tolerated: z.array(z.string()),
    /** Keys that an undo removes if they are empty when it is done, innermost first. */
    removedKeys: z.array(z.string()),
    /** Of a registry file: the hash of its bytes before, kept beside the journal. */
    image: sha256Schema.nullable(),
    /** Of a registry file: the hash of kept bytes that replace it as a whole, instead of value by value. */
    replacement: sha256Schema.nullable(),
  })
  .refine(
    ({ createdKeys, removedKeys, changes }) => createsOnly([...createdKeys, ...removedKeys], changes),
    'names a key that is none of its changes',
  );
export type Journal = Readonly<z.infer<typeof journalSchema>>;

/** What was applied, and what undoes it. */
export const historyEntrySchema = z
  .strictObject({
    format: z.literal('tcpilot-history'),
    version: z.literal(1),
    id: entryIdSchema,
    at: z.iso.datetime(),
    who: z.string(),
    machine: machineIdentitySchema,
    target: z.string(),
    changes: changesSchema,
    /** What Windows changed along with it, undone with it. */
    sideEffects: z.array(storedChangeSchema),
    createdKeys: z.array(z.string()),
    state: z.enum(entryStates),
    /** Ids that an undo has put back; all of them once the state is `undone`. */
    undone: z.array(z.string()),
    /** Milliseconds since the epoch at which the machine had been started; null where nothing tells. */
    bootTime: z.int().nullable(),
    /** When the last undo was, and in which run of the machine; null if there was none. */
    undo: z.strictObject({ at: z.iso.datetime(), bootTime: z.int().nullable() }).nullable(),
    /**
     * Values that a recovery wrote after the machine had been started with the others: it runs with those until it is
     * started once more.
     */
    recovery: z
      .strictObject({ at: z.iso.datetime(), bootTime: z.int().nullable(), ids: z.array(instanceIdSchema) })
      .exactOptional(),
    /** The transaction whose outcome this is. */
    nonce: z.uuid(),
    /** Of a registry file: the hashes of its bytes before and after. */
    image: z.strictObject({ before: sha256Schema, after: sha256Schema }).nullable(),
  })
  .refine(({ createdKeys, changes }) => createsOnly(createdKeys, changes), 'names a key of no change of its');
export type HistoryEntry = Readonly<z.infer<typeof historyEntrySchema>>;

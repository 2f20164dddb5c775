import { z } from 'zod';
import { machineKinds } from '../domain/snapshot';
import { machineIdSchema } from './draftSchema';
import { scanReportSchema } from './scanSchema';
import { bounds } from './valueSchema';

const label = z.string().max(300);
const what = z.enum(['file', 'folder']);

export const openedMachineSchema = z
  .strictObject({
    /** Tells machines apart, also from one run to the next. */
    id: machineIdSchema,
    kind: z.enum(machineKinds),
    /** File or folder name, or the computer's name. */
    label,
    path: z.string().max(bounds.path).nullable(),
    /** The working copy of the bundled sample. */
    isSample: z.boolean(),
  })
  .readonly();

const recentFileId = z.string().max(64);

export const recentFileSchema = z
  .strictObject({ id: recentFileId, label, kind: z.enum(['registry-file', 'capture']) })
  .readonly();

export const recentRequestSchema = z.strictObject({ id: recentFileId }).readonly();

export const openDialogSchema = z.strictObject({ what }).readonly();

export const openOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('opened'), machine: openedMachineSchema }).readonly(),
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
]);

/** Which machine the open one is to be compared with. */
export const otherMachineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dialog'), what }).readonly(),
  z.strictObject({ kind: z.literal('recent'), id: recentFileId }).readonly(),
  z.strictObject({ kind: z.enum(['sample', 'thisWindows']) }).readonly(),
]);

export const otherMachineOutcomeSchema = z.discriminatedUnion('outcome', [
  z
    .strictObject({ outcome: z.literal('read'), machine: openedMachineSchema, report: scanReportSchema })
    .readonly(),
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
]);

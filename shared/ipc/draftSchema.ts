import { z } from 'zod';
import { editsSchema } from './valueSchema';

export const machineIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** Staged edits that are not applied yet. */
export const draftSchema = z.strictObject({ edits: editsSchema }).readonly();

export const savedDraftSchema = z.strictObject({ machine: machineIdSchema, edits: editsSchema }).readonly();

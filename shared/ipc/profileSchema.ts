import { z } from 'zod';
import { profileIdSchema } from './planSchema';
import { bounds, editsSchema, instanceId, targetValue } from './valueSchema';

export const profileName = z.string().trim().min(1).max(100);

export const storedProfileSchema = z
  .strictObject({
    id: profileIdSchema,
    name: profileName,
    values: z.record(instanceId, targetValue).readonly(),
  })
  .readonly();

export const profileListSchema = z
  .strictObject({
    /** By name. */
    profiles: z.array(storedProfileSchema).max(bounds.list).readonly(),
    /** Names of files in the folder of the profiles that are none; left where they are. */
    damaged: z.array(z.string().max(300)).max(bounds.list).readonly(),
  })
  .readonly();

/** Without an id a new profile, with one a replacement. */
export const profileSaveSchema = z
  .strictObject({ id: profileIdSchema.exactOptional(), name: profileName, values: editsSchema })
  .readonly();

export const importedProfileSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
  z.strictObject({ outcome: z.literal('imported'), profile: storedProfileSchema }).readonly(),
]);

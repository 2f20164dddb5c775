import { z } from 'zod';

export const restartOutcomeSchema = z.discriminatedUnion('outcome', [
  /** In the native dialog. */
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
  z.strictObject({ outcome: z.literal('counting'), seconds: z.int() }).readonly(),
]);

export const restartCountdownSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('counting'), secondsLeft: z.int() }).readonly(),
  z.strictObject({ state: z.literal('cancelled') }).readonly(),
  z.strictObject({ state: z.literal('restarting') }).readonly(),
  /** Windows did not take it. */
  z.strictObject({ state: z.literal('failed') }).readonly(),
]);

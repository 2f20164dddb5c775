import { z } from 'zod';

/** What the worker is asked. Each is one call of the regedit package, and that is one run of cscript. */
export type RegeditRequest =
  | { readonly call: 'list'; readonly keys: readonly string[] }
  | { readonly call: 'createKeys'; readonly keys: readonly string[] }
  | { readonly call: 'deleteKeys'; readonly keys: readonly string[] }
  /** `HKLM\...\name` each. */
  | { readonly call: 'deleteValues'; readonly paths: readonly string[] }
  | { readonly call: 'putDwords'; readonly values: readonly DwordToPut[] };

export interface DwordToPut {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

export type RegeditMessage = RegeditRequest & { readonly id: number };

export const regeditAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  /** `code`: the one of Windows or of the script, null where there is none. */
  z.object({ id: z.int(), ok: z.literal(false), code: z.int().nullable(), detail: z.string() }),
]);
export type RegeditAnswer = z.infer<typeof regeditAnswerSchema>;

const listedValueSchema = z.object({ type: z.string(), value: z.unknown() });

/** What `list` gives for each key. A key that denies itself does not "exist" either. */
export const listedKeysSchema = z.record(
  z.string(),
  z.object({
    exists: z.boolean(),
    keys: z.array(z.string()),
    values: z.record(z.string(), listedValueSchema),
  }),
);
export type ListedValue = z.infer<typeof listedValueSchema>;
export type ListedKey = z.infer<typeof listedKeysSchema>[string];

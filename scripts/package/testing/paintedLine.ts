import { readFileSync } from 'node:fs';
import { z } from 'zod';

const paintedSchema = z.object({
  elevated: z.boolean().nullable(),
  sandboxed: z.boolean().nullable(),
  integrityLevel: z.string().nullable(),
});

/** What a packaged app has logged about its first paint (`electron/paintLog.ts`); null as long as it has not. */
export function paintedLine(log: string): z.infer<typeof paintedSchema> | null {
  let text: string;
  try {
    text = readFileSync(log, 'utf8');
  } catch {
    return null;
  }
  const [, json = null] = /painted (\{.*\})/.exec(text) ?? [];
  return json === null ? null : paintedSchema.parse(JSON.parse(json));
}

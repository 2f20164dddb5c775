import { z } from 'zod';

/** What every engine has to do: look up these values, and make these changes. */
export const engineWorkSchema = z.object({
  reads: z.array(z.object({ key: z.string(), name: z.string() })),
  changes: z.array(z.object({ id: z.string(), key: z.string(), name: z.string(), value: z.number() })),
});
export type EngineWork = z.infer<typeof engineWorkSchema>;

export const engineFiguresSchema = z.object({
  readMs: z.number(),
  readProcesses: z.number(),
  applyMs: z.number(),
  applyProcesses: z.number(),
});
export type EngineFigures = z.infer<typeof engineFiguresSchema>;

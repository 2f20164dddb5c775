import { z } from 'zod';

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds; only complete events have it. */
      dur: z.number().optional(),
      args: z.object({ name: z.unknown() }).partial().optional(),
    }),
  ),
});

/** What a trace must be recorded with. */
export const traceCategories = ['toplevel', 'disabled-by-default-devtools.timeline'] as const;

/**
 * How long each took, in milliseconds, the longest first.
 *
 * @param pid of the page's process
 */
export function mainThreadTasks(text: string, pid: number): readonly number[] {
  const { traceEvents: events } = traceSchema.parse(JSON.parse(text));
  const main = events.find(
    ({ name, ph, pid: of, args }) =>
      ph === 'M' && name === 'thread_name' && of === pid && args?.name === 'CrRendererMain',
  );
  if (main === undefined) throw new Error(`The trace has no main thread of the page's process ${pid}.`);
  const tasks = events
    .filter(
      ({ name, ph, pid: of, tid }) =>
        ph === 'X' && of === pid && tid === main.tid && name.endsWith('RunTask'),
    )
    .map(({ dur = 0 }) => dur / 1000)
    .sort((a, b) => b - a);
  if (tasks.length === 0) throw new Error(`The trace has no task of the page's process ${pid}.`);
  return tasks;
}

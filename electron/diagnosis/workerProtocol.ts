import { z } from 'zod';
import { logRefusals } from '../../shared/domain/diagnosis/logRefusal';
import { diagnosisSchema } from '../../shared/ipc/diagnosisSchema';

/** What main asks a worker for; one thing in its life, and to stop it. */
export type WorkerOrder = { readonly order: 'read-log'; readonly path: string } | { readonly order: 'stop' };

const bytes = { read: z.number(), total: z.number() };

/** What a worker tells. It reads what anybody may have written, so that main takes nothing from it unchecked. */
export const workerReportSchema = z.discriminatedUnion('report', [
  z.strictObject({ report: z.literal('log-progress'), ...bytes }).readonly(),
  z.strictObject({ report: z.literal('log-read'), ...bytes, diagnosis: diagnosisSchema }).readonly(),
  z.strictObject({ report: z.literal('log-refused'), reason: z.enum(logRefusals) }).readonly(),
]);
export type WorkerReport = z.output<typeof workerReportSchema>;

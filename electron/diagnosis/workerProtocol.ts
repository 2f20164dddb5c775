import { z } from 'zod';
import { logRefusals } from '../../shared/domain/diagnosis/logRefusal';
import type { ProofWish } from '../../shared/domain/proof/proofWish';
import type { TimeWaitFigure } from '../../shared/domain/proof/timeWait';
import { diagnosisSchema } from '../../shared/ipc/diagnosisSchema';
import { proofReportSchema, sampleSchema, supplySchema } from '../../shared/ipc/proofSchema';

export interface ProofOrder {
  readonly order: 'prove';
  readonly task: ProofWish;
  readonly knownTimeWait: TimeWaitFigure | null;
}

/** What main asks a worker for; one thing in its life, and to stop it. */
export type WorkerOrder =
  | { readonly order: 'read-log'; readonly path: string }
  | { readonly order: 'read-ports' }
  | ProofOrder
  | { readonly order: 'stop' };

const bytes = { read: z.number(), total: z.number() };

/** What a worker tells. It reads what anybody may have written, so that main takes nothing from it unchecked. */
export const workerReportSchema = z.discriminatedUnion('report', [
  z.strictObject({ report: z.literal('log-progress'), ...bytes }).readonly(),
  z.strictObject({ report: z.literal('log-read'), ...bytes, diagnosis: diagnosisSchema }).readonly(),
  z.strictObject({ report: z.literal('log-refused'), reason: z.enum(logRefusals) }).readonly(),
  z
    .strictObject({
      report: z.literal('ports'),
      supply: supplySchema.nullable(),
      reusesTimeWait: z.boolean(),
    })
    .readonly(),
  z
    .strictObject({
      report: z.literal('proof-refused'),
      reason: z.enum(['ports-unknown', 'too-many']),
      most: z.int().exactOptional(),
    })
    .readonly(),
  z.strictObject({ report: z.literal('proof-begun') }).readonly(),
  z.strictObject({ report: z.literal('proof-sample'), sample: sampleSchema }).readonly(),
  z.strictObject({ report: z.literal('proof-done'), proof: proofReportSchema }).readonly(),
  z.strictObject({ report: z.literal('proof-remaining'), remaining: z.int().nullable() }).readonly(),
  z.strictObject({ report: z.literal('proof-over') }).readonly(),
]);
export type WorkerReport = z.output<typeof workerReportSchema>;

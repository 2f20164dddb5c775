import { z } from 'zod';
import type { ExhaustionSample, ExhaustionTestResult } from '../domain/proof/exhaustionResult';
import { loopbackAddresses } from '../domain/proof/loopbackAddress';
import type { PortSupply } from '../domain/proof/portSupply';
import type { Extrapolation, ProofPrediction } from '../domain/proof/prediction';
import type { ProofReport } from '../domain/proof/proofReport';
import { mostSamples, type KeptProof, type PortGround, type ProofRun } from '../domain/proof/proofRun';
import { proofBounds, type ProofWish } from '../domain/proof/proofWish';
import type { TimeWaitFigure, TimeWaitMeasurement } from '../domain/proof/timeWait';

const count = z.int().min(0);
const figure = z.number().min(0);
const text = z.string().max(200);

const requestSchema = z
  .strictObject({
    connections: z.int().min(1).max(proofBounds.connections),
    rate: z.int().min(1).max(proofBounds.rate).nullable(),
    seconds: z.int().min(1).max(proofBounds.seconds),
  })
  .readonly();

/** There is no other target than the two loopback addresses. */
export const proofWishSchema = z
  .strictObject({
    address: z.enum(loopbackAddresses),
    request: requestSchema,
    untilExhausted: z.boolean(),
    measureTimeWait: z.boolean(),
  })
  .readonly() satisfies z.ZodType<ProofWish>;

const errors = z
  .record(z.string().max(60), count)
  .refine((each) => Object.keys(each).length <= 50, { message: 'too many codes' })
  .readonly();

export const sampleSchema = z
  .strictObject({
    elapsedMs: figure,
    attempted: count,
    connected: count,
    connectedPerSecond: figure,
    errors,
    timeWait: count.nullable(),
  })
  .readonly() satisfies z.ZodType<ExhaustionSample>;

const resultSchema = z
  .strictObject({
    attempted: count,
    connected: count,
    errors,
    timeWaitPeak: count.nullable(),
    verdict: z.enum(['exhausted', 'not-exhausted']),
  })
  .readonly() satisfies z.ZodType<ExhaustionTestResult>;

export const supplySchema = z
  .strictObject({
    range: z.strictObject({ start: count, count }).readonly(),
    excludedPorts: count.nullable(),
    listeningPorts: count,
    timeWaitPorts: count,
    heldPorts: count,
    freePorts: count,
  })
  .readonly() satisfies z.ZodType<PortSupply>;

const timeWaitSchema = z
  .strictObject({
    seconds: figure,
    basis: z.enum(['measured', 'read', 'assumed']),
    bounds: z.strictObject({ atLeastSeconds: figure, atMostSeconds: figure }).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<TimeWaitFigure>;

const measurementSchema = z.discriminatedUnion('outcome', [
  z
    .strictObject({ outcome: z.literal('measured'), atLeastSeconds: figure, atMostSeconds: figure })
    .readonly(),
  z.strictObject({ outcome: z.enum(['still-there', 'cancelled']), atLeastSeconds: figure }).readonly(),
  z
    .strictObject({ outcome: z.literal('failed'), reason: z.enum(['no-table', 'never-seen', 'no-port']) })
    .readonly(),
]) satisfies z.ZodType<TimeWaitMeasurement>;

const predictionSchema = z
  .strictObject({
    verdict: z.enum(['exhausted', 'not-exhausted']).nullable(),
    freePorts: count,
    timeWait: timeWaitSchema,
    sustainedPerSecond: figure,
    runsOutAfter: count.nullable(),
  })
  .readonly() satisfies z.ZodType<ProofPrediction>;

const extrapolationSchema = z
  .strictObject({
    achievedPerSecond: figure,
    waitingPerConnection: figure.nullable(),
    sustainedPerSecond: figure.nullable(),
    lastsSeconds: figure.nullable(),
  })
  .readonly() satisfies z.ZodType<Extrapolation>;

export const proofReportSchema = z
  .strictObject({
    startedAt: text,
    system: text,
    request: requestSchema,
    result: resultSchema,
    elapsedSeconds: figure,
    samples: z.array(sampleSchema).max(mostSamples).readonly(),
    supply: supplySchema.nullable(),
    reusesTimeWait: z.boolean(),
    measurement: measurementSchema.nullable(),
    timeWait: timeWaitSchema.nullable(),
    prediction: predictionSchema.nullable(),
    extrapolation: extrapolationSchema.nullable(),
  })
  .readonly() satisfies z.ZodType<ProofReport>;

export const portGroundSchema = z
  .strictObject({
    supply: supplySchema.nullable(),
    timeWait: timeWaitSchema.nullable(),
    reusesTimeWait: z.boolean(),
  })
  .readonly() satisfies z.ZodType<PortGround>;

export const proofId = z.string().max(64);

const keptProofSchema = z
  .strictObject({ id: proofId, report: proofReportSchema })
  .readonly() satisfies z.ZodType<KeptProof>;

/** Newest first. */
export const mostProofs = 20;
export const keptProofsSchema = z.array(keptProofSchema).max(mostProofs).readonly();

export const proofRunSchema = z
  .strictObject({
    task: proofWishSchema,
    phase: z.enum(['testing', 'measuring', 'leaving', 'over']),
    samples: z.array(sampleSchema).max(mostSamples).readonly(),
    remaining: count.nullable(),
    report: proofReportSchema.nullable(),
  })
  .readonly() satisfies z.ZodType<ProofRun>;

export const proofsSchema = z
  .strictObject({ run: proofRunSchema.nullable(), kept: keptProofsSchema })
  .readonly();

export const proofStartSchema = z.strictObject({ outcome: z.enum(['begun', 'cancelled']) }).readonly();

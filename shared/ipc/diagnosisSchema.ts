import { z } from 'zod';
import { adviceById, symptoms } from '../catalogue/symptoms';
import type { Diagnosis } from '../domain/diagnosis/diagnosis';
import type { SymptomId } from '../domain/diagnosis/errorForms';
import { socketCalls, verdicts, type AdviceId } from '../domain/symptom';

/** A log may have as many lines as it has bytes. */
const lineNumber = z.int().min(1);
const count = z.int().min(0);
/** A quoted line is cut by whoever read it. */
const lineText = z.string().max(1000);
const byteCount = z.number().min(0);
const label = z.string().max(300);

const symptomId = z.custom<SymptomId>((id) => symptoms.some((symptom) => symptom.id === id), {
  message: 'there is no such symptom',
});
const adviceId = z.custom<AdviceId>((id) => typeof id === 'string' && Object.hasOwn(adviceById, id), {
  message: 'there is no such advice',
});
const line = z.strictObject({ number: lineNumber, text: lineText }).readonly();
const occurrence = { symptomId, call: z.enum(socketCalls).nullable() };

const reason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('symptom'), ...occurrence, count }).readonly(),
  z.strictObject({ code: z.literal('call-not-told'), ...occurrence, count }).readonly(),
  z.strictObject({ code: z.literal('other-system') }).readonly(),
  z.strictObject({ code: z.literal('nothing-known') }).readonly(),
]);

/** What a log comes down to, as whoever read it tells. */
export const diagnosisSchema = z
  .strictObject({
    verdict: z.enum(verdicts),
    codes: z.array(z.int()).max(symptoms.length).readonly(),
    reason,
    advice: z.array(adviceId).max(50).readonly(),
    counts: z
      .array(z.strictObject({ ...occurrence, count, first: line, last: line }).readonly())
      .max(symptoms.length * (socketCalls.length + 1))
      .readonly(),
    lines: z
      .array(z.strictObject({ ...occurrence, number: lineNumber, text: lineText }).readonly())
      .max(20)
      .readonly(),
  })
  .readonly() satisfies z.ZodType<Diagnosis>;

export const logOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
  z
    .strictObject({
      outcome: z.literal('diagnosed'),
      label,
      /** Bytes that were looked at, and that the file has. */
      read: byteCount,
      total: byteCount,
      diagnosis: diagnosisSchema,
    })
    .readonly(),
]);

export const logProgressSchema = z.strictObject({ label, read: byteCount, total: byteCount }).readonly();

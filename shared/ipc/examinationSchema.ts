import { z } from 'zod';
import { loadToolSettings } from '../catalogue/loadTools';
import { presets } from '../catalogue/presets';
import { adviceById } from '../catalogue/symptoms';
import type { CapacityWay } from '../domain/capacityWays';
import {
  examinationFindings,
  type Examination,
  type ExaminationReason,
} from '../domain/diagnosis/examination';
import { verdicts, type AdviceId } from '../domain/symptom';
import { exhaustionEventIds } from '../domain/tcpipEvents';
import { capacitySchema, forecastSchema } from './planSchema';
import { bounds, port, text } from './valueSchema';

const preset = z.enum(presets.map(({ id }) => id));
const range = z.strictObject({ start: port, count: port }).readonly();
const offered = { preset, range, ports: z.int(), enough: z.boolean() };

const capacityWay = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('reuse-connections'),
      requestsPerConnection: z.int(),
      enough: z.literal(true),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('server-closes-first'), enough: z.literal(true) }).readonly(),
  z
    .strictObject({
      kind: z.literal('more-source-addresses'),
      addresses: z.int(),
      enough: z.literal(true),
    })
    .readonly(),
  z.strictObject({ ...offered, kind: z.literal('wider-range'), portsNeeded: z.int() }).readonly(),
  z
    .strictObject({ kind: z.literal('shorter-time-wait'), seconds: z.number(), enough: z.boolean() })
    .readonly(),
  z.strictObject({ ...offered, kind: z.literal('range-and-time-wait'), seconds: z.number() }).readonly(),
]) satisfies z.ZodType<CapacityWay>;

/** New connections per second that somebody wants; more than any port range carries is a slip of the finger. */
export const wantedRate = z.number().positive().max(1_000_000);

export const workedOutCapacitySchema = z
  .strictObject({
    capacity: capacitySchema,
    /** What the preset *Load-test client* would make of it; null where it cannot be planned here. */
    loadTest: forecastSchema.nullable(),
    /** What the rate takes; empty where the machine carries it, null where none was asked for. */
    ways: z.array(capacityWay).max(bounds.list).readonly().nullable(),
  })
  .readonly();

const isAdvice = (id: unknown): id is AdviceId => typeof id === 'string' && Object.hasOwn(adviceById, id);
const owned = { pid: z.int().nullable(), process: text.nullable(), count: z.int() };
const stuckKind = z.enum(['close-wait', 'bound']);

const reason = z.discriminatedUnion('code', [
  z
    .strictObject({
      code: z.literal('ports-used'),
      used: z.int(),
      usable: z.int(),
      timeWait: z.int(),
    })
    .readonly(),
  z
    .strictObject({
      code: z.literal('top-destination'),
      address: text,
      port: z.union([z.int(), text]),
      ports: z.int(),
    })
    .readonly(),
  z.strictObject({ code: z.literal('sockets-stuck'), kind: stuckKind, ...owned }).readonly(),
  z
    .strictObject({
      code: z.literal('sockets-grow'),
      kind: stuckKind,
      ...owned,
      from: z.int(),
      seconds: z.number(),
    })
    .readonly(),
  z.strictObject({ code: z.literal('range-cut'), excluded: z.int(), count: z.int() }).readonly(),
  z.strictObject({ code: z.literal('exclusions-unknown') }).readonly(),
  z.strictObject({ code: z.literal('range-assumed') }).readonly(),
  z
    .strictObject({
      code: z.literal('event'),
      id: z.literal(exhaustionEventIds),
      count: z.int(),
      last: z.string().max(40),
    })
    .readonly(),
  z.strictObject({ code: z.literal('no-events') }).readonly(),
  z.strictObject({ code: z.literal('events-unknown'), state: z.enum(['not-here', 'unreadable']) }).readonly(),
  z.strictObject({ code: z.literal('one-moment') }).readonly(),
]) satisfies z.ZodType<ExaminationReason>;

const examination = z
  .strictObject({
    finding: z.enum(examinationFindings),
    verdict: z.enum(verdicts),
    codes: z.array(z.int()).max(bounds.list).readonly(),
    reasons: z.array(reason).max(bounds.list).readonly(),
    advice: z.array(z.custom<AdviceId>(isAdvice)).max(bounds.list).readonly(),
  })
  .readonly() satisfies z.ZodType<Examination>;

export const examinationOutcomeSchema = z.discriminatedUnion('outcome', [
  /** A registry file is open, and this computer cannot stand in for it. */
  z.strictObject({ outcome: z.literal('no-connections') }).readonly(),
  z
    .strictObject({
      outcome: z.literal('examined'),
      /** `linux`: the computer on which we run, since the open file holds no connections. */
      subject: z.enum(['windows', 'capture', 'linux']),
      examination,
    })
    .readonly(),
]);

/** Texts of the catalogue and commands that change nothing by being copied. */
export const diagnosisCopyRequests = [
  z
    .strictObject({
      what: z.literal('loadToolSetting'),
      id: z.enum(loadToolSettings.map(({ id }) => id)),
    })
    .readonly(),
  z.strictObject({ what: z.literal('listExcludedPorts') }).readonly(),
  z
    .strictObject({
      what: z.literal('reservePorts'),
      ip: z.enum(['ipv4', 'ipv6']),
      transport: z.enum(['tcp', 'udp']),
      ports: z.array(z.int().min(1).max(65_535)).min(1).max(bounds.list).readonly(),
    })
    .readonly(),
] as const;

import { z } from 'zod';
import { presets, type PresetId } from '../catalogue/presets';
import { isAdapterGuid } from '../domain/instanceId';
import type { Capacity, CapacityForecast } from '../domain/machineCapacity';
import { applicabilityStatuses } from '../domain/parameter';
import type { Plan, PlannedChange, PlanWarning } from '../domain/plan';
import { serverRoles, type PreflightFinding } from '../domain/preflight';
import { isProfileId, type ProfileId } from '../domain/profileId';
import { machineKinds } from '../domain/snapshot';
import type { Remaining } from '../domain/tuningError';
import {
  bounds,
  askedId,
  currentValue,
  editsSchema,
  instanceId,
  port,
  targetValue,
  text,
} from './valueSchema';

export const profileIdSchema = z.custom<ProfileId>(isProfileId, { message: 'not the id of a profile' });

const presetId = z.custom<PresetId>((id) => presets.some((preset) => preset.id === id), {
  message: 'there is no such preset',
});

const adapterChoice = z
  .string()
  .refine((adapter) => adapter === '*' || isAdapterGuid(adapter), { message: 'not an adapter' });

/** What to plan for: a preset or a profile or nothing, with staged edits on top. */
export const planRequestSchema = z
  .strictObject({
    base: z
      .discriminatedUnion('kind', [
        z
          .strictObject({
            kind: z.literal('preset'),
            id: presetId,
            /** For presets that ask on which adapters; `*` (the default): all with an address. */
            adapters: z.array(adapterChoice).min(1).max(bounds.adapters).readonly().exactOptional(),
          })
          .readonly(),
        z.strictObject({ kind: z.literal('profile'), id: profileIdSchema }).readonly(),
      ])
      .nullable(),
    edits: editsSchema,
    /** Ids of changes that the user has unticked. */
    without: z.array(askedId).max(bounds.changes).readonly().exactOptional(),
    /** *Apply only what works now*. */
    immediateOnly: z.boolean().exactOptional(),
  })
  .refine(({ base, edits }) => base !== null || Object.keys(edits).length > 0, {
    message: 'nothing to plan for',
  })
  .readonly();

const takesEffect = z.enum(['immediate', 'reboot', 'service-restart-or-reboot', 'unknown']);

const change = z
  .strictObject({
    id: instanceId,
    before: currentValue,
    after: targetValue,
    takesEffect,
    applicability: z.enum(applicabilityStatuses),
    commands: z.array(text).max(bounds.list).readonly(),
  })
  .readonly() satisfies z.ZodType<PlannedChange>;

const ofParameter = { parameterId: instanceId };
const warning = z.discriminatedUnion('code', [
  z
    .strictObject({
      ...ofParameter,
      code: z.literal('ignored-here'),
      applicability: z.enum(applicabilityStatuses),
    })
    .readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('before-unreadable') }).readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('cannot-go-back-exactly') }).readonly(),
  z
    .strictObject({
      ...ofParameter,
      code: z.literal('range-start-below-netsh-minimum'),
      start: z.number(),
    })
    .readonly(),
  z
    .strictObject({ ...ofParameter, code: z.literal('excluded-ports-inside'), start: port, end: port })
    .readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('constraint'), constraintId: text }).readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('sibling-may-follow'), sibling: instanceId }).readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('skipped-disconnected'), adapter: text }).readonly(),
]) satisfies z.ZodType<PlanWarning>;

const plan = z
  .strictObject({
    target: text,
    changes: z.array(change).max(bounds.changes).readonly(),
    warnings: z.array(warning).max(bounds.findings).readonly(),
    restartNeeded: z.boolean(),
  })
  .readonly() satisfies z.ZodType<Plan>;

const range = z.strictObject({ start: z.number(), count: z.number() }).readonly();
const basis = z.enum(['read', 'from-maxuserport', 'documented-default', 'assumed-default']);
export const capacitySchema = z
  .strictObject({
    range,
    rangeBasis: basis,
    excludedPorts: z.int().nullable(),
    heldPorts: z.int().nullable(),
    ports: z.int(),
    timeWaitSeconds: z.number(),
    timeWaitBasis: basis,
    connectionsPerSecond: z.number(),
    ifTimeWaitWere: z
      .array(z.strictObject({ timeWaitSeconds: z.number(), connectionsPerSecond: z.number() }).readonly())
      .max(bounds.list)
      .readonly(),
  })
  .readonly() satisfies z.ZodType<Capacity>;

export const forecastSchema = z
  .strictObject({ before: capacitySchema, worksNow: capacitySchema, afterRestart: capacitySchema })
  .readonly() satisfies z.ZodType<CapacityForecast>;

const portTable = { ip: z.enum(['ipv4', 'ipv6']), transport: z.enum(['tcp', 'udp']) };
const preflightFinding = z.discriminatedUnion('code', [
  z
    .strictObject({
      ...ofParameter,
      code: z.literal('ports-listened-on'),
      ...portTable,
      ports: z
        .array(z.strictObject({ port, pid: z.int().nullable(), process: text.nullable() }).readonly())
        .max(bounds.findings)
        .readonly(),
    })
    .readonly(),
  z.strictObject({ code: z.literal('listeners-unknown'), transport: portTable.transport }).readonly(),
  z
    .strictObject({ ...ofParameter, code: z.literal('excluded-newly-covered'), start: port, end: port })
    .readonly(),
  z.strictObject({ code: z.literal('exclusions-unknown') }).readonly(),
  z
    .strictObject({ code: z.literal('virtual-network-reservations'), blocks: z.int(), ports: z.int() })
    .readonly(),
  z.strictObject({ code: z.literal('server-role'), role: z.enum(serverRoles) }).readonly(),
  z.strictObject({ code: z.literal('server-role-unknown') }).readonly(),
]) satisfies z.ZodType<PreflightFinding>;

export const planPreviewSchema = z
  .strictObject({
    /** Under which main keeps the plan; null where nothing would change. */
    planId: z.uuid().nullable(),
    plan,
    preflight: z.array(preflightFinding).max(bounds.findings).readonly(),
    /** What the user has to type before this plan is applied; null where the native dialog is enough. */
    typedConfirmation: text.nullable(),
    forecast: forecastSchema,
  })
  .readonly();

export const applyRequestSchema = z
  .strictObject({ planId: z.uuid(), typed: z.string().max(300).exactOptional() })
  .readonly();

const remaining = z
  .array(z.strictObject({ id: instanceId, expected: currentValue, found: currentValue }).readonly())
  .max(bounds.changes)
  .readonly() satisfies z.ZodType<readonly Remaining[]>;

/** What an interrupted apply or undo had left, put right ahead of what was asked for. */
export const recoveredSchema = z
  .strictObject({
    entry: text,
    transaction: z.enum(['apply', 'undo']),
    restored: z.array(instanceId).max(bounds.changes).readonly(),
    /** Changed by somebody else in between, and left as they are. */
    conflicts: remaining,
    /** Windows did not take the former value back (a port range that starts below 1025). */
    missed: remaining,
  })
  .readonly();

export const valueChange = z
  .strictObject({ id: instanceId, before: currentValue, after: currentValue })
  .readonly();

export const applyOutcomeSchema = z.discriminatedUnion('outcome', [
  /** In main's native dialog. Nothing was written. */
  z.strictObject({ outcome: z.literal('cancelled') }).readonly(),
  z
    .strictObject({
      outcome: z.literal('applied'),
      entry: text,
      /** Each was read back. */
      changes: z.array(valueChange).max(bounds.changes).readonly(),
      /** What Windows changed along with it; undone with it. */
      sideEffects: z.array(valueChange).max(bounds.list).readonly(),
      restartNeeded: z.boolean(),
      machineKind: z.enum(machineKinds),
      recovered: recoveredSchema.nullable(),
    })
    .readonly(),
]);

export const tuningTasks = ['apply', 'undo', 'recovery'] as const;

export const tuningProgressSchema = z
  .strictObject({
    task: z.enum(tuningTasks),
    phase: z.enum(['journal', 'write', 'verify', 'restore']),
    /** Of `total` values in this phase. */
    done: z.int(),
    total: z.int(),
  })
  .readonly();

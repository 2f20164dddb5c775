import { z } from 'zod';
import type { Finding } from '../domain/finding';
import { applicabilityStatuses } from '../domain/parameter';
import { parameterStatuses, type ScanReport } from '../domain/scan';
import { engineFallbackReasons, machineKinds, netshFailures } from '../domain/snapshot';
import type { CurrentValue, TargetValue, UnreadableReason } from '../domain/value';
import { installationTypes, windowsFamilies } from '../domain/windowsVersion';

/** Bounds against a file made to flood the page: far above what a Windows holds. */
const bounds = { text: 4000, path: 32_767, adapters: 500, rows: 20_000, findings: 5000, list: 200 } as const;

const text = z.string().max(bounds.text);
const path = z.string().max(bounds.path);
const instanceId = z.string().max(120);
const port = z.int().min(0).max(65_536);
const family = z.enum(windowsFamilies);

const portRange = z.strictObject({ start: port, count: port }).readonly();
const targetValue = z.union([z.number(), text, portRange, z.null()]) satisfies z.ZodType<TargetValue>;

const wrongType = z.strictObject({ kind: z.literal('wrong-type'), type: text, data: text }).readonly();
const unreadableReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-in-capture') }).readonly(),
  z.strictObject({ kind: z.literal('not-in-export') }).readonly(),
  z.strictObject({ kind: z.literal('not-on-this-system') }).readonly(),
  wrongType,
  z.strictObject({ kind: z.literal('unrecognised-output'), source: text }).readonly(),
  z.strictObject({ kind: z.literal('command-failed'), command: text, detail: text }).readonly(),
  z.strictObject({ kind: z.literal('access-denied') }).readonly(),
]) satisfies z.ZodType<UnreadableReason>;

const currentValue = z.union([
  targetValue,
  z.strictObject({ unreadable: unreadableReason }).readonly(),
]) satisfies z.ZodType<CurrentValue>;

const range = z.union([
  z.strictObject({ min: z.number(), max: z.number(), step: z.number().exactOptional() }).readonly(),
  z
    .strictObject({
      values: z
        .array(z.union([z.number(), text]))
        .max(bounds.list)
        .readonly(),
    })
    .readonly(),
  z.strictObject({ startMin: z.number(), countMin: z.number(), endMax: z.number() }).readonly(),
]);

const row = z
  .strictObject({
    id: instanceId,
    parameterId: instanceId,
    adapter: text.nullable(),
    current: currentValue,
    default: targetValue,
    recommended: targetValue.exactOptional(),
    status: z.enum(parameterStatuses),
    applicability: z.enum(applicabilityStatuses),
    takesEffect: z.enum(['immediate', 'reboot', 'service-restart-or-reboot', 'unknown']),
    range,
  })
  .readonly();

const severity = z.enum(['error', 'warning', 'info']);
const ofParameter = { severity, parameterId: instanceId };
const finding = z.discriminatedUnion('code', [
  z
    .strictObject({
      ...ofParameter,
      code: z.literal('misspelt-value'),
      name: text,
      adapter: text.nullable(),
      known: z.boolean(),
    })
    .readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('misplaced-value'), name: text }).readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('wrong-type'), reason: wrongType }).readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('out-of-range'), value: targetValue }).readonly(),
  z
    .strictObject({
      severity,
      code: z.literal('maxuserport-moves-range'),
      parameterId: z.literal('MaxUserPort'),
      value: z.number(),
      start: z.number(),
      count: z.number(),
    })
    .readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('low-range-start'), start: port, count: port }).readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('ignored-value-set'), value: targetValue }).readonly(),
  z
    .strictObject({
      ...ofParameter,
      code: z.literal('constraint-violated'),
      constraintId: text,
      members: z.array(instanceId).max(bounds.list).readonly(),
    })
    .readonly(),
  z.strictObject({ ...ofParameter, code: z.literal('set-by-policy'), value: targetValue }).readonly(),
  z.strictObject({ severity, code: z.literal('windows-assumed') }).readonly(),
  z.strictObject({ severity, code: z.literal('junk-skipped'), file: path, line: z.int(), text }).readonly(),
  z.strictObject({ severity, code: z.literal('interrupted-apply'), entry: text }).readonly(),
  z
    .strictObject({
      severity,
      code: z.literal('registry-engine-fallback'),
      reason: z.enum(engineFallbackReasons),
      detail: text,
    })
    .readonly(),
  z
    .strictObject({
      severity,
      code: z.literal('netsh-unusable'),
      reason: z.enum(netshFailures),
      detail: text,
    })
    .readonly(),
]) satisfies z.ZodType<Finding>;

const machine = z
  .strictObject({
    kind: z.enum(machineKinds),
    label: text,
    path: path.nullable(),
    windows: z
      .strictObject({
        build: z.int().nullable(),
        family,
        installationType: z.enum(installationTypes).nullable(),
      })
      .readonly()
      .nullable(),
    elevated: z.boolean().nullable(),
    registryEngine: z.enum(['regedit', 'reg.exe']).nullable(),
    writable: z.boolean(),
    cores: z.int().nullable(),
  })
  .readonly();

const adapter = z
  .strictObject({
    guid: text,
    name: text.nullable(),
    addresses: z.array(text).max(bounds.list).readonly(),
  })
  .readonly();

/** A scan as it crosses to the page. */
export const scanReportSchema = z
  .strictObject({
    machine,
    windows: z
      .strictObject({
        family,
        build: z.int().nullable(),
        basis: z.enum(['known', 'chosen', 'assumed']),
      })
      .readonly(),
    adapters: z.array(adapter).max(bounds.adapters).readonly(),
    role: text,
    rows: z.array(row).max(bounds.rows).readonly(),
    findings: z.array(finding).max(bounds.findings).readonly(),
  })
  .readonly() satisfies z.ZodType<ScanReport>;

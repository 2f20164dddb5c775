import { z } from 'zod';
import type { Finding } from '../domain/finding';
import { applicabilityStatuses } from '../domain/parameter';
import { parameterStatuses, type ScanReport } from '../domain/scan';
import { engineFallbackReasons, machineKinds, netshFailures } from '../domain/snapshot';
import { installationTypes, windowsFamilies } from '../domain/windowsVersion';
import { bounds, currentValue, instanceId, port, targetValue, text, wrongType } from './valueSchema';

const path = z.string().max(bounds.path);
const family = z.enum(windowsFamilies);

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

const excludedPortRange = z
  .strictObject({ ip: z.enum(['ipv4', 'ipv6']), transport: z.enum(['tcp', 'udp']), start: port, end: port })
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
    excludedPortRanges: z.array(excludedPortRange).max(bounds.findings).readonly().nullable(),
  })
  .readonly() satisfies z.ZodType<ScanReport>;

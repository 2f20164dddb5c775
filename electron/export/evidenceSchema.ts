import { z } from 'zod';
import { parameterStatuses } from '../../shared/domain/scan';
import { machineKinds } from '../../shared/domain/snapshot';
import { windowsFamilies } from '../../shared/domain/windowsVersion';
import { evidenceFormat, evidenceVersion } from '../../shared/export/evidence/evidenceJson';

const count = z.int().min(0);
const seconds = z.number().min(0);
const portRange = z.object({ start: count, count });
const targetValue = z.union([z.number(), z.string(), portRange, z.null()]);
const currentValue = z.union([targetValue, z.object({ unreadable: z.string() })]);
const errorCounts = z.record(z.string(), count);

const sample = z.object({
  elapsedMs: count,
  attempted: count,
  connected: count,
  connectedPerSecond: z.number().min(0),
  errors: errorCounts,
  timeWait: count.nullable(),
});

const supply = z.object({
  range: portRange,
  excludedPorts: count.nullable(),
  listeningPorts: count,
  timeWaitPorts: count,
  heldPorts: count,
  freePorts: count,
});

const bounds = z.object({ atLeastSeconds: seconds, atMostSeconds: seconds });

const timeWait = z.object({
  seconds: z.number().gt(0),
  basis: z.enum(['measured', 'read', 'assumed']).describe('How the figure is known.'),
  bounds: bounds.exactOptional(),
});

const measurement = z.discriminatedUnion('outcome', [
  bounds.extend({ outcome: z.literal('measured') }),
  z.object({ outcome: z.enum(['still-there', 'cancelled']), atLeastSeconds: seconds }),
  z.object({ outcome: z.literal('failed'), reason: z.enum(['no-table', 'never-seen', 'no-port']) }),
]);

const verdict = z.enum(['exhausted', 'not-exhausted']);

const proof = z.object({
  startedAt: z.iso.datetime(),
  system: z.string(),
  request: z.object({ connections: count, rate: z.number().gt(0).nullable(), seconds: z.number().gt(0) }),
  result: z.object({
    attempted: count,
    connected: count,
    errors: errorCounts,
    timeWaitPeak: count.nullable(),
    verdict,
  }),
  elapsedSeconds: seconds,
  samples: z.array(sample),
  supply: supply.nullable(),
  reusesTimeWait: z.boolean(),
  measurement: measurement.nullable(),
  timeWait: timeWait.nullable(),
  prediction: z
    .object({
      verdict: verdict.nullable(),
      freePorts: count,
      timeWait,
      sustainedPerSecond: z.number().min(0),
      runsOutAfter: count.nullable(),
    })
    .nullable(),
  extrapolation: z
    .object({
      achievedPerSecond: z.number().min(0),
      waitingPerConnection: z.number().min(0).max(1).nullable(),
      sustainedPerSecond: z.number().min(0).nullable(),
      lastsSeconds: seconds.nullable(),
    })
    .nullable(),
});

const basis = z.enum(['read', 'from-maxuserport', 'documented-default', 'assumed-default']);

const machine = z.object({
  kind: z.enum(machineKinds),
  label: z.string(),
  path: z.string().nullable(),
  windows: z.record(z.string(), z.unknown()).nullable(),
  family: z.enum(windowsFamilies),
  familyBasis: z.enum(['known', 'chosen', 'assumed']),
  elevated: z.boolean().nullable(),
  registryEngine: z.string().nullable(),
  role: z.string(),
  parameters: z.array(
    z.object({
      id: z.string(),
      current: currentValue,
      recommended: targetValue.optional().describe('Missing where the role says nothing.'),
      status: z.enum(parameterStatuses),
      applicability: z.string(),
    }),
  ),
  budget: z.object({
    range: portRange,
    rangeBasis: basis,
    excludedPorts: count.nullable(),
    heldPorts: count.nullable(),
    ports: count,
    timeWaitSeconds: seconds,
    timeWaitBasis: basis,
    connectionsPerSecond: z.number().min(0),
    ifTimeWaitWere: z.array(z.object({ timeWaitSeconds: seconds, connectionsPerSecond: z.number().min(0) })),
  }),
  check: z
    .object({
      target: z.string(),
      values: z.array(
        z.object({ id: z.string(), expected: targetValue, found: currentValue, holds: z.boolean() }),
      ),
    })
    .nullable(),
});

/** An evidence sheet as JSON. Fields that join within a version are let through. */
export const evidenceSchema = z.object({
  format: z.literal(evidenceFormat),
  version: z.literal(evidenceVersion),
  madeAt: z.iso.datetime(),
  tool: z.object({ name: z.string(), version: z.string() }),
  machine: machine.nullable(),
  proofs: z.array(proof),
});

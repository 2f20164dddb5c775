import { interfaceInstanceId } from '../domain/instanceId';
import type { DescribedMachine, ParameterDefinition, Recommendation, RoleId } from '../domain/parameter';
import { guideIds } from '../domain/parameter';
import type { Preset } from '../domain/preset';
import type { PortRange, TargetValue } from '../domain/value';
import { catalogue, type ParameterId } from './catalogue';
import { misspellings } from './misspellings';

type Values = ReadonlyMap<string, TargetValue>;

/** What decides how many connections a client can open: TIME_WAIT and the ports. */
const loadTestParameters = new Set<ParameterId>([
  'TcpTimedWaitDelay',
  'MaxUserPort',
  'DynamicPortRange.ipv4.tcp',
  'DynamicPortRange.ipv6.tcp',
]);

/** From netsh's minimum to the last port (KB929851), which leaves nothing to services above 1024. */
const widestRange = { start: 1025, count: 64_511 } as const satisfies PortRange;

/** Acknowledge each segment at once (KB328890). */
const acknowledgeEverySegment = 1;

/** The sets of values that TCPilot brings along, in the order in which they are shown. */
export const presets = [
  {
    id: 'load-test-client',
    audience: 'load-tester',
    takesAdapters: false,
    recommended: true,
    sources: ['LOADRUNNER', 'BIZTALK', 'GATLING', 'KB929851', 'KB196271', 'KB314053', 'NMAP3499'],
    guides: [],
    values: loadTestValues,
  },
  {
    id: 'widest-range',
    audience: 'load-tester',
    takesAdapters: false,
    recommended: true,
    sources: ['KB929851', 'BIZTALK', 'LOADRUNNER', 'NMAP149'],
    guides: [],
    values: (machine) =>
      new Map(
        [...loadTestValues(machine)].map(([id, value]) => [
          id,
          id.startsWith('DynamicPortRange.') ? widestRange : value,
        ]),
      ),
  },
  {
    id: 'server',
    audience: 'administrator',
    takesAdapters: false,
    recommended: true,
    sources: ['KB314053', 'BIZTALK', 'SOKEEPALIVE', 'KB142641', 'NETTRACER-AFD'],
    guides: ['jmeter-notes', 'tcp-states', 'tcp-states-en'],
    values: (machine) => roleValues('server', machine, () => true),
  },
  {
    id: 'low-latency',
    audience: 'everybody',
    takesAdapters: true,
    recommended: true,
    sources: ['KB328890'],
    guides: ['jmeter-notes', 'tcp-states', 'tcp-states-en'],
    values: ({ adapters }) =>
      new Map(
        adapters.map((adapter) => [interfaceInstanceId('TcpAckFrequency', adapter), acknowledgeEverySegment]),
      ),
  },
  {
    id: 'windows-defaults',
    audience: 'everybody',
    takesAdapters: false,
    recommended: true,
    sources: ['KB929851', 'NETSH', 'NICTUNE'],
    guides: [],
    values: (machine) =>
      new Map<string, TargetValue>([
        ...roleValues('windows-defaults', machine, ({ editable }) => editable),
        ...misspellings.map(({ id }) => [id, null] as const),
      ]),
  },
  {
    id: 'as-the-guides-say',
    audience: 'everybody',
    takesAdapters: false,
    recommended: false,
    sources: [],
    guides: guideIds,
    values: guideValues,
  },
] as const satisfies readonly Preset[];

export type PresetId = (typeof presets)[number]['id'];

/** The preset with this id, or null. */
export function presetById(id: string): (Preset & { readonly id: PresetId }) | null {
  return presets.find((preset) => preset.id === id) ?? null;
}

function loadTestValues(machine: DescribedMachine): Values {
  return roleValues('load-test-client', machine, ({ id }) => loadTestParameters.has(id));
}

/** What the role recommends for the chosen parameters; where it says nothing the preset says nothing. */
function roleValues(
  role: RoleId,
  machine: DescribedMachine,
  chosen: (definition: (typeof catalogue)[number]) => boolean,
): Values {
  return valuesOf(catalogue.filter(chosen), machine, (definition) => definition.recommendations[role]);
}

/** What the guides say to write, right or wrong; where several name a value, the first. */
function guideValues(machine: DescribedMachine): Values {
  return valuesOf(catalogue, machine, ({ guideClaims }) =>
    guideClaims.map(({ value }) => value).find((value) => value !== undefined),
  );
}

function valuesOf(
  definitions: readonly ParameterDefinition[],
  machine: DescribedMachine,
  said: (definition: ParameterDefinition) => Recommendation | undefined,
): Values {
  const values = new Map<string, TargetValue>();
  for (const definition of definitions) {
    const recommendation = said(definition);
    const value = typeof recommendation === 'function' ? recommendation(machine) : recommendation;
    const exists = definition.applicability[machine.family].status !== 'not-applicable';
    // A registry value that this Windows never knew can still be there, and be deleted.
    if (value === null || (value !== undefined && exists)) values.set(instanceIdOf(definition), value);
  }
  return values;
}

/** Per-interface values go to every adapter with an address; presets write no other. */
function instanceIdOf({ id, target }: ParameterDefinition): string {
  return target.kind === 'interface' ? interfaceInstanceId(id, '*') : id;
}

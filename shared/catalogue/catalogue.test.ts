import { describe, expect, it } from 'vitest';
import {
  parameterGroups,
  roleIds,
  type Applicability,
  type DescribedMachine,
  type Recommendation,
} from '../domain/parameter';
import { effectiveRange, widestRange } from '../domain/effectiveRange';
import { registryLocation } from '../domain/registryLocation';
import { isWithin } from '../domain/validation';
import type { TargetValue } from '../domain/value';
import { windowsFamilies, type EffectiveWindows } from '../domain/windowsVersion';
import { catalogue, parameterById, parameterByIdIgnoringCase, parameterIds } from './catalogue';
import { sources } from './sources';

/** One machine of each generation; 8 and 8.1 are one family with different minima. */
const windows: readonly EffectiveWindows[] = [
  { family: 'xp_2003', build: 3790, basis: 'known' },
  { family: 'vista_7_2008r2', build: 7601, basis: 'known' },
  { family: 'win8_2012r2', build: 9200, basis: 'known' },
  { family: 'win8_2012r2', build: 9600, basis: 'known' },
  { family: 'win10_11_2016_2025', build: 22631, basis: 'known' },
  ...windowsFamilies.map((family) => ({ family, build: null, basis: 'chosen' }) as const),
];

const rows = catalogue.map((row) => [row.id, row] as const);

function said(recommendation: Recommendation | undefined, machine: DescribedMachine) {
  return typeof recommendation === 'function' ? recommendation(machine) : recommendation;
}

function isOutside(value: TargetValue | undefined, range: Parameters<typeof isWithin>[1]): boolean {
  return value !== undefined && !isWithin(value, range);
}

describe('the catalogue as a whole', () => {
  it('has the 49 tunables, none twice even if case is ignored', () => {
    expect(parameterIds).toHaveLength(49);
    expect(new Set(parameterIds.map((id) => id.toLowerCase())).size).toBe(parameterIds.length);
  });

  it('names each registry value once per key', () => {
    const places = catalogue.flatMap(({ target }) => {
      const location = registryLocation(target, '{00000000-0000-0000-0000-000000000000}');
      return location === null ? [] : [`${location.key}\\${location.name}`.toLowerCase()];
    });
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(30);
  });

  it('has each port range and each netsh row once', () => {
    const targets = catalogue
      .filter(({ target }) => target.kind === 'port-range' || target.kind === 'tcp-global')
      .map(({ target }) => JSON.stringify(target));
    expect(new Set(targets).size).toBe(targets.length);
  });

  it('shows the groups in their order, each in one piece', () => {
    const inOrder = catalogue
      .map(({ group }) => group)
      .filter((group, index, all) => group !== all[index - 1]);
    expect(inOrder).toEqual(parameterGroups);
  });

  it('holds what only informs back from the editor', () => {
    expect(catalogue.filter(({ editable }) => !editable).map(({ id }) => id)).toEqual([
      'netsh.tcp.global.rss',
      'netsh.tcp.global.rsc',
      'netsh.tcp.global.pacingprofile',
      'netsh.tcp.global.chimney',
    ]);
  });

  it('is found by id, exactly or whatever the case', () => {
    expect(parameterById('TcpTimedWaitDelay')?.target).toEqual({
      kind: 'registry',
      service: 'Tcpip',
      name: 'TcpTimedWaitDelay',
    });
    expect(parameterById('tcptimedwaitdelay')).toBeNull();
    expect(parameterByIdIgnoringCase('TCPWINDOWSIZE')?.id).toBe('TcpWindowSize');
    expect(parameterByIdIgnoringCase('TcpTimedWaitDe')).toBeNull();
    expect(parameterById('constructor')).toBeNull();
  });
});

describe.each(rows)('%s', (_id, row) => {
  it('rests on at least one source with an address', () => {
    expect(row.sources.length).toBeGreaterThan(0);
    expect(row.sources.filter((id) => !/^https?:\/\/[^/]+\.[^/]+\//.test(sources[id].url))).toEqual([]);
  });

  it('lists no source twice', () => {
    expect(new Set(row.sources).size).toBe(row.sources.length);
  });

  it('has a default inside what the editor accepts, or a special one, or none', () => {
    const range = widestRange(row);
    const outside = row.defaults.filter(
      ({ value }) =>
        !isWithin(value, range) && !(typeof value === 'number' && row.specialValues?.includes(value)),
    );
    expect(outside).toEqual([]);
  });

  it('disputes a default only with another figure, and by a source of its own', () => {
    const idle = row.defaults.filter(({ value, sources: ours, disputed = [] }) =>
      disputed.some(
        (other) =>
          JSON.stringify(other.value) === JSON.stringify(value) ||
          other.sources.length === 0 ||
          other.sources.some((id) => ours.includes(id)),
      ),
    );
    expect(idle).toEqual([]);
  });

  it('gives a version one default per condition', () => {
    const keys = row.defaults.flatMap(({ versions, condition }) =>
      versions.map((version) => `${version} ${condition ?? ''}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('documents a range that is one', () => {
    const inverted = row.documentedRanges.filter(({ min, max }) => min !== null && max !== null && min > max);
    expect(inverted).toEqual([]);
  });

  it.each(windows)('recommends to no role what $family ($build) would not accept', (machine) => {
    const range = effectiveRange(row, machine);
    const refused = roleIds.filter((role) =>
      [null, 1, 6, 64].some((cores) =>
        isOutside(said(row.recommendations[role], { family: machine.family, cores }), range),
      ),
    );
    expect(refused).toEqual([]);
  });

  it('recommends no value to a family that ignores it, has something else instead or does not have it', () => {
    const wasted = windowsFamilies.filter(
      (family) =>
        ['ignored', 'superseded', 'not-applicable'].includes(row.applicability[family].status) &&
        (['load-test-client', 'server'] as const).some(
          (role) => (said(row.recommendations[role], { family, cores: 4 }) ?? null) !== null,
        ),
    );
    expect(wasted).toEqual([]);
  });

  it('has a verdict for every family, with a source where the evidence is somebody else’s', () => {
    expect(Object.keys(row.applicability)).toEqual([...windowsFamilies]);
    const unfounded = windowsFamilies.filter((family) => isUnfounded(row.applicability[family]));
    expect(unfounded).toEqual([]);
  });

  it('points, where it was replaced, to parameters that those families have', () => {
    const dangling = (row.supersededBy ?? []).filter(({ parameter, families }) => {
      if (parameter === undefined) return false;
      const successor = parameterById(parameter);
      return (
        successor === null ||
        families.some((family) => successor.applicability[family].status === 'not-applicable')
      );
    });
    expect(dangling).toEqual([]);
  });

  it('lets guides write nothing that no Windows accepts', () => {
    const range = widestRange(row);
    const refused = row.guideClaims.filter(({ value }) =>
      isOutside(said(value, { family: 'xp_2003', cores: 6 }), range),
    );
    expect(refused).toEqual([]);
  });
});

/** "Microsoft says" needs a Microsoft page, "measured" a measurement. */
function isUnfounded({ evidence, sources: cited }: Applicability): boolean {
  const classes = cited.map((id) => sources[id].class);
  switch (evidence) {
    case 'microsoft':
    case 'mirror':
    case 'third-party-measured':
      return !classes.includes(evidence);
    case 'reputable-third-party':
      return cited.length === 0;
    case 'folklore':
    case 'inferred':
    case 'unknown':
      return false;
  }
}

describe('what acts once Vista has replaced the stack', () => {
  it.each([
    ['vista_7_2008r2', 'inferred'],
    ['win8_2012r2', 'inferred'],
    ['win10_11_2016_2025', 'third-party-measured'],
  ] as const)('tells that MaxUserPort still acts on %s: %s', (family, evidence) => {
    expect(parameterById('MaxUserPort')?.applicability[family]).toMatchObject({
      status: 'superseded',
      stillActs: evidence,
    });
  });

  it('claims of no other value that it still acts', () => {
    const others = catalogue.filter(({ applicability }) =>
      Object.values(applicability).some(({ stillActs }) => stillActs !== undefined),
    );
    expect(others.map(({ id }) => id)).toEqual(['MaxUserPort']);
  });
});

describe('figures that decide a load test', () => {
  it.each([
    ['TcpTimedWaitDelay', 'xp_2003', 30],
    ['TcpTimedWaitDelay', 'win10_11_2016_2025', 30],
    ['MaxUserPort', 'xp_2003', 65534],
    ['MaxUserPort', 'win10_11_2016_2025', null],
    ['DynamicPortRange.ipv4.tcp', 'xp_2003', undefined],
    ['DynamicPortRange.ipv4.tcp', 'vista_7_2008r2', { start: 10000, count: 55536 }],
    ['DynamicPortRange.ipv6.tcp', 'win10_11_2016_2025', { start: 10000, count: 55536 }],
    ['DynamicPortRange.ipv4.udp', 'win10_11_2016_2025', undefined],
    ['KeepAliveTime', 'win10_11_2016_2025', null],
  ] as const)('a load-test client is told of %s on %s: %j', (id, family, value) => {
    expect(said(parameterById(id)?.recommendations['load-test-client'], { family, cores: null })).toEqual(
      value,
    );
  });

  it.each([
    ['TcpTimedWaitDelay', 'win8_2012r2', 30],
    ['KeepAliveTime', 'win8_2012r2', 1_800_000],
    ['MaxUserPort', 'xp_2003', undefined],
    ['MaxUserPort', 'win8_2012r2', null],
    ['EnableDynamicBacklog', 'xp_2003', 1],
    ['MinimumDynamicBacklog', 'xp_2003', 128],
    ['MaximumDynamicBacklog', 'xp_2003', 2048],
    ['DynamicBacklogGrowthDelta', 'xp_2003', 128],
    ['MaximumDynamicBacklog', 'vista_7_2008r2', null],
    ['TcpWindowSize', 'xp_2003', undefined],
    ['DynamicPortRange.ipv4.tcp', 'win8_2012r2', undefined],
  ] as const)('a server is told of %s on %s: %j', (id, family, value) => {
    expect(said(parameterById(id)?.recommendations.server, { family, cores: null })).toEqual(value);
  });

  it.each([
    ['xp_2003', 120, [240]],
    ['win10_11_2016_2025', 120, [240, 30]],
  ] as const)('shows every figure that is printed for TIME_WAIT on %s', (family, value, others) => {
    const shown = parameterById('TcpTimedWaitDelay')?.defaults.find(({ versions }) =>
      versions.includes(family),
    );
    expect(shown?.value).toBe(value);
    expect(shown?.disputed?.map((figure) => figure.value)).toEqual(others);
  });

  it.each([
    [3790, 'xp_2003', 30],
    [9200, 'win8_2012r2', 30],
    [9600, 'win8_2012r2', 2],
    [22631, 'win10_11_2016_2025', 2],
  ] as const)('takes TIME_WAIT on build %i down to the documented minimum', (build, family, min) => {
    const row = parameterById('TcpTimedWaitDelay');
    if (row === null) throw new Error('TcpTimedWaitDelay is missing');
    expect(effectiveRange(row, { family, build, basis: 'known' })).toEqual({ min, max: 300 });
  });
});

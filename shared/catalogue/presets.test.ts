import { describe, expect, it } from 'vitest';
import { effectiveRange } from '../domain/effectiveRange';
import { parseInstanceId } from '../domain/instanceId';
import type { PresetMachine } from '../domain/preset';
import { isWithin } from '../domain/validation';
import type { TargetValue } from '../domain/value';
import { windowsFamilies, type WindowsFamily } from '../domain/windowsVersion';
import { catalogue, parameterById } from './catalogue';
import { misspellingById, misspellings } from './misspellings';
import { presetById, presets, type PresetId } from './presets';
import { sources } from './sources';

const guid = '{11111111-2222-3333-4444-555555555555}';

function machineOf(family: WindowsFamily, adapters: readonly string[] = ['*']): PresetMachine {
  return { family, cores: 8, adapters };
}

function valuesOf(id: PresetId, family: WindowsFamily, adapters?: readonly string[]) {
  return Object.fromEntries(presetById(id)?.values(machineOf(family, adapters)) ?? []);
}

const everyPresetOnEveryFamily = presets.flatMap((preset) =>
  windowsFamilies.map((family) => [preset.id, family] as const),
);
const vistaAndLater = windowsFamilies.filter((family) => family !== 'xp_2003');

describe('every preset', () => {
  it.each(everyPresetOnEveryFamily)('%s sets only what the editor accepts on %s', (id, family) => {
    const windows = { family, build: null, basis: 'chosen' } as const;
    const refused = Object.entries<TargetValue>(valuesOf(id, family)).filter(([instance, value]) => {
      const definition = parameterById(parseInstanceId(instance)?.parameterId ?? '');
      if (definition === null) return misspellingById(instance) === null || value !== null;
      const isRegistry = definition.target.kind === 'registry' || definition.target.kind === 'interface';
      if (value === null) return !isRegistry;
      return !definition.editable || !isWithin(value, effectiveRange(definition, windows));
    });
    expect(refused).toEqual([]);
  });

  it.each(everyPresetOnEveryFamily)('%s names an adapter exactly where one is needed on %s', (id, family) => {
    const wrong = Object.keys(valuesOf(id, family)).filter((instance) => {
      const parts = parseInstanceId(instance);
      const definition = parameterById(parts?.parameterId ?? '');
      return (definition?.target.kind === 'interface') !== (parts?.adapter != null);
    });
    expect(wrong).toEqual([]);
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s says what it rests on',
    (_id, preset) => {
      expect(preset.sources.length + preset.guides.length).toBeGreaterThan(0);
      expect(Object.keys(sources)).toEqual(expect.arrayContaining([...preset.sources]));
    },
  );

  it('is found by its id, and nothing else is', () => {
    expect(presets.map(({ id }) => presetById(id)?.id)).toEqual(presets.map(({ id }) => id));
    expect(presetById('Load-Test-Client')).toBeNull();
  });
});

describe('load-test-client', () => {
  it.each(vistaAndLater)(
    'shortens TIME_WAIT, widens the TCP ranges and frees them of MaxUserPort on %s',
    (family) => {
      expect(valuesOf('load-test-client', family)).toEqual({
        TcpTimedWaitDelay: 30,
        MaxUserPort: null,
        'DynamicPortRange.ipv4.tcp': { start: 10_000, count: 55_536 },
        'DynamicPortRange.ipv6.tcp': { start: 10_000, count: 55_536 },
      });
    },
  );

  it('uses MaxUserPort where netsh has no ranges', () => {
    expect(valuesOf('load-test-client', 'xp_2003')).toEqual({ TcpTimedWaitDelay: 30, MaxUserPort: 65_534 });
  });
});

describe('widest-range', () => {
  it('starts at the lowest port that netsh accepts and ends at the last', () => {
    expect(valuesOf('widest-range', 'win10_11_2016_2025')).toEqual({
      TcpTimedWaitDelay: 30,
      MaxUserPort: null,
      'DynamicPortRange.ipv4.tcp': { start: 1025, count: 64_511 },
      'DynamicPortRange.ipv6.tcp': { start: 1025, count: 64_511 },
    });
  });

  it('is the load-test client on XP, which has nothing wider', () => {
    expect(valuesOf('widest-range', 'xp_2003')).toEqual(valuesOf('load-test-client', 'xp_2003'));
  });
});

describe('server', () => {
  it('sets what Windows 10 and later honour, and clears what only gets in the way there', () => {
    const values = valuesOf('server', 'win10_11_2016_2025');
    const set = Object.entries<TargetValue>(values).filter(([, value]) => value !== null);
    expect(set).toEqual([
      ['TcpTimedWaitDelay', 30],
      ['KeepAliveTime', 1_800_000],
    ]);
  });

  it('adds the dynamic backlog on Server 2003', () => {
    expect(valuesOf('server', 'xp_2003')).toMatchObject({
      TcpTimedWaitDelay: 30,
      KeepAliveTime: 1_800_000,
      EnableDynamicBacklog: 1,
      MinimumDynamicBacklog: 128,
      MaximumDynamicBacklog: 2048,
      DynamicBacklogGrowthDelta: 128,
    });
  });
});

describe('low-latency', () => {
  it('acknowledges every segment on the chosen adapters alone', () => {
    expect(valuesOf('low-latency', 'win10_11_2016_2025', [guid])).toEqual({ [`TcpAckFrequency@${guid}`]: 1 });
    expect(valuesOf('low-latency', 'win10_11_2016_2025', [])).toEqual({});
    expect(valuesOf('low-latency', 'win10_11_2016_2025')).toEqual({ 'TcpAckFrequency@*': 1 });
  });
});

describe('windows-defaults', () => {
  it.each(windowsFamilies)('deletes every registry value and every known misspelling on %s', (family) => {
    const registryIds = catalogue.flatMap(({ id, target, editable }) => {
      if (!editable || target.kind === 'port-range' || target.kind === 'tcp-global') return [];
      return [target.kind === 'interface' ? `${id}@*` : id];
    });
    const deleted = Object.entries(valuesOf('windows-defaults', family)).flatMap(([id, value]) =>
      value === null ? [id] : [],
    );
    expect(deleted.sort()).toEqual([...registryIds, ...misspellings.map(({ id }) => id)].sort());
  });

  it.each(vistaAndLater)('brings back all four port ranges on %s', (family) => {
    const range = { start: 49_152, count: 16_384 };
    expect(valuesOf('windows-defaults', family)).toMatchObject({
      'DynamicPortRange.ipv4.tcp': range,
      'DynamicPortRange.ipv4.udp': range,
      'DynamicPortRange.ipv6.tcp': range,
      'DynamicPortRange.ipv6.udp': range,
    });
  });

  it.each([
    ['xp_2003', []],
    ['vista_7_2008r2', []],
    ['win8_2012r2', []],
    [
      'win10_11_2016_2025',
      [
        ['autotuninglevel', 'normal'],
        ['timestamps', 'allowed'],
        ['ecncapability', 'disabled'],
        ['initialrto', 1000],
        ['maxsynretransmissions', 4],
        ['nonsackrttresiliency', 'disabled'],
        ['fastopen', 'enabled'],
      ],
    ],
  ] as const)(
    'sets the netsh globals that are ours to set where a default is documented: %s',
    (family, globals) => {
      const set = Object.entries<TargetValue>(valuesOf('windows-defaults', family)).filter(([id]) =>
        id.startsWith('netsh.'),
      );
      expect(set).toEqual(globals.map(([option, value]) => [`netsh.tcp.global.${option}`, value]));
    },
  );
});

describe('as-the-guides-say', () => {
  it('repeats every value that a guide names, word for word', () => {
    expect(valuesOf('as-the-guides-say', 'win10_11_2016_2025')).toEqual({
      TcpTimedWaitDelay: 30,
      MaxUserPort: 65_534,
      'DynamicPortRange.ipv4.tcp': { start: 1025, count: 58_976 },
      TcpWindowSize: 62_420,
      Tcp1323Opts: 3,
      MaxHashTableSize: 8192,
      NumTcbTablePartitions: 32,
      EnableDynamicBacklog: 1,
      MinimumDynamicBacklog: 128,
      MaximumDynamicBacklog: 2048,
      DynamicBacklogGrowthDelta: 128,
      KeepAliveTime: 1_800_000,
      'TcpAckFrequency@*': 13,
    });
  });

  it('leaves out what depends on a processor count that nobody knows', () => {
    const values = presetById('as-the-guides-say')?.values({
      family: 'win10_11_2016_2025',
      cores: null,
      adapters: [],
    });
    expect(values?.has('NumTcbTablePartitions')).toBe(false);
  });

  it('leaves out the command that the Windows at hand does not have', () => {
    expect(valuesOf('as-the-guides-say', 'xp_2003')).not.toHaveProperty(['DynamicPortRange.ipv4.tcp']);
  });

  it('is the only one that nobody should apply unread', () => {
    expect(presets.filter(({ recommended }) => !recommended).map(({ id }) => id)).toEqual([
      'as-the-guides-say',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogue, parameterById } from '../catalogue/catalogue';
import { parseParameterQuery } from './parameterSearch';
import { arrangeTable, disconnectedAdapters, tableEntries, type TableFilter } from './parameterTable';
import { scanReport } from './scanReport';
import type { MachineSnapshot } from './snapshot';
import type { WindowsFamily } from './windowsVersion';

const ethernet = {
  guid: '{6D1C7A55-0E9B-4B54-9C9D-3D2A1F1E0B01}',
  name: 'Ethernet',
  addresses: ['10.20.0.15'],
};
const unplugged = { guid: '{6D1C7A55-0E9B-4B54-9C9D-3D2A1F1E0B02}', name: 'Wi-Fi', addresses: [] };

function reportOf(family: WindowsFamily) {
  const snapshot: MachineSnapshot = {
    machine: {
      kind: 'capture',
      label: 'PERF-07',
      path: null,
      windows: null,
      elevated: null,
      registryEngine: null,
      writable: false,
      cores: null,
    },
    windows: { family, build: null, basis: 'chosen' },
    adapters: [ethernet, unplugged],
    values: new Map(),
    observedNames: [],
    excludedPortRanges: null,
    heldPorts: null,
    notices: [],
  };
  return scanReport(snapshot, { kind: 'builtin', id: 'load-test-client' });
}

const entriesOf = (family: WindowsFamily) =>
  tableEntries(reportOf(family), parameterById, (definition) => [`about ${definition.group}`]);

const plain: TableFilter = {
  scope: 'acting',
  showDisconnected: false,
  query: parseParameterQuery(''),
  pending: new Set(),
};

function idsShown(family: WindowsFamily, filter: Partial<TableFilter> = {}): string[] {
  const view = arrangeTable(entriesOf(family), { ...plain, ...filter });
  return view.groups.flatMap(({ entries }) => entries.map(({ row }) => row.id));
}

describe('arrangeTable', () => {
  it('opens on what is known to act on the Windows at hand', () => {
    const shown = idsShown('win10_11_2016_2025');
    expect(shown).toContain('TcpTimedWaitDelay');
    expect(shown).not.toContain('TcpWindowSize');
    expect(idsShown('xp_2003')).toContain('TcpWindowSize');
  });

  it('keeps a superseded value that Windows still reads', () => {
    expect(idsShown('win10_11_2016_2025')).toContain('MaxUserPort');
  });

  it('shows every parameter of the catalogue on request, and says beforehand how many more there are', () => {
    const all = arrangeTable(entriesOf('win10_11_2016_2025'), {
      ...plain,
      scope: 'all',
      showDisconnected: true,
    });
    const acting = arrangeTable(entriesOf('win10_11_2016_2025'), { ...plain, showDisconnected: true });
    const ids = new Set(all.groups.flatMap(({ entries }) => entries.map(({ definition }) => definition.id)));
    expect([...ids].sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(all.notActing).toBe(0);
    expect(acting.shown + acting.notActing).toBe(all.shown);
  });

  it('has one row per adapter, and hides those of an adapter without an address until asked', () => {
    expect(idsShown('win10_11_2016_2025')).toContain(`TcpAckFrequency@${ethernet.guid}`);
    expect(idsShown('win10_11_2016_2025')).not.toContain(`TcpAckFrequency@${unplugged.guid}`);
    expect(idsShown('win10_11_2016_2025', { showDisconnected: true })).toContain(
      `TcpAckFrequency@${unplugged.guid}`,
    );
    expect(arrangeTable(entriesOf('win10_11_2016_2025'), plain).disconnected).toBeGreaterThan(0);
  });

  it('finds by name what does nothing here, whatever the scope', () => {
    expect(idsShown('win10_11_2016_2025', { query: parseParameterQuery('tcpwindowsize') })).toContain(
      'TcpWindowSize',
    );
    expect(idsShown('win10_11_2016_2025', { query: parseParameterQuery('@ignored') })).toContain(
      'TcpWindowSize',
    );
  });

  it('finds adapters by name and by address', () => {
    expect(idsShown('win10_11_2016_2025', { query: parseParameterQuery('10.20.0.15 ackfreq') })).toEqual([
      `TcpAckFrequency@${ethernet.guid}`,
    ]);
  });

  it('finds what is staged', () => {
    const query = parseParameterQuery('@pending');
    expect(idsShown('win10_11_2016_2025', { query })).toEqual([]);
    expect(idsShown('win10_11_2016_2025', { query, pending: new Set(['KeepAliveTime']) })).toEqual([
      'KeepAliveTime',
    ]);
  });

  it('never leaves out a staged edit but by a search, and then counts it', () => {
    const pending = new Set(['TcpWindowSize', `TcpAckFrequency@${unplugged.guid}`]);
    const shown = idsShown('win10_11_2016_2025', { pending });
    expect(shown).toEqual(expect.arrayContaining([...pending]));
    const hiddenBy = (search: string) =>
      arrangeTable(entriesOf('win10_11_2016_2025'), { ...plain, pending, query: parseParameterQuery(search) })
        .hiddenPending;
    expect(hiddenBy('')).toBe(0);
    expect(hiddenBy('windowsize')).toBe(1);
    expect(hiddenBy('keepalive')).toBe(2);
    expect(hiddenBy('@pending')).toBe(0);
  });

  it('leaves out groups without a row', () => {
    const view = arrangeTable(entriesOf('win10_11_2016_2025'), {
      ...plain,
      query: parseParameterQuery('keepalivetime'),
    });
    expect(view.groups.map(({ group }) => group)).toEqual(['keepAlive']);
    expect(view.shown).toBe(1);
  });
});

it('names the adapters without an address', () => {
  expect(disconnectedAdapters(reportOf('xp_2003')).map(({ name }) => name)).toEqual(['Wi-Fi']);
});

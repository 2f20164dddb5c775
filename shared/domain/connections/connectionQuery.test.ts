import { describe, expect, it } from 'vitest';
import { endpointText, selectConnections, type ConnectionSelection } from './connectionQuery';
import { owned } from './fixtures/rows';

const all: ConnectionSelection = {
  search: '',
  port: null,
  states: [],
  sort: { by: 'local', descending: false },
};
const rows = [
  owned(
    { localPort: 50_002, remote: '10.0.0.8', remotePort: 443, state: 'CLOSE_WAIT', pid: 12 },
    'chrome.exe',
  ),
  owned({ localPort: 50_001, state: 'TIME_WAIT', pid: 0 }),
  owned(
    { local: 'fe80::1%12', localPort: 8080, remote: '::', remotePort: 0, state: 'LISTENING', pid: 9 },
    'Server.exe',
  ),
  owned({ localPort: 9000 }),
];
const portsOf = (selection: Partial<ConnectionSelection>) =>
  selectConnections(rows, { ...all, ...selection }).map(({ local }) => local.port);

describe('a selection of connections', () => {
  it('has all of them in the order of their local ports, as numbers', () => {
    expect(portsOf({})).toEqual([8080, 9000, 50_001, 50_002]);
  });

  it.each([
    ['a program in any case', 'SERVER', [8080]],
    ['an address with its port', '10.0.0.8:443', [50_002]],
    ['an IPv6 address in brackets', '[fe80::1%12]:8080', [8080]],
    ['a process id', '4321', [9000]],
    ['a state', 'time_wait', [50_001]],
    ['several words, all of which must be there', '10.0.0.5 chrome', [50_002]],
    ['a word that is nowhere', 'firefox', []],
    ['blanks', '   ', [8080, 9000, 50_001, 50_002]],
  ])('finds by %s', (_, search, expected) => {
    expect(portsOf({ search })).toEqual(expected);
  });

  it('filters by a port of either side, and by states', () => {
    expect(portsOf({ port: 443 })).toEqual([50_002]);
    expect(portsOf({ port: 8080 })).toEqual([8080]);
    expect(portsOf({ states: ['TIME_WAIT', 'CLOSE_WAIT'] })).toEqual([50_001, 50_002]);
    expect(portsOf({ port: 80, states: ['TIME_WAIT'] })).toEqual([50_001]);
  });

  it('sorts by program with those that nobody owns last, and by state in the order of a life', () => {
    expect(portsOf({ sort: { by: 'owner', descending: false } })).toEqual([8080, 50_002, 9000, 50_001]);
    expect(portsOf({ sort: { by: 'state', descending: false } })).toEqual([8080, 9000, 50_002, 50_001]);
    expect(portsOf({ sort: { by: 'remote', descending: true } })).toEqual([8080, 9000, 50_001, 50_002]);
  });

  it('leaves the rows themselves as they were', () => {
    const before = [...rows];
    portsOf({ sort: { by: 'state', descending: true } });
    expect(rows).toEqual(before);
  });
});

it('writes an endpoint as an address with its port', () => {
  expect(endpointText({ address: '::1', port: 80 })).toBe('[::1]:80');
  expect(endpointText({ address: '10.0.0.1', port: 'https' })).toBe('10.0.0.1:https');
});

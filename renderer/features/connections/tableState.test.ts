import { describe, expect, it } from 'vitest';
import { changeTable, isFiltered, portIn, startingTable } from './tableState';

describe('the state of the table of connections', () => {
  it.each([
    ['', null],
    [' 443 ', 443],
    ['0', 0],
    ['65535', 65_535],
    ['65536', undefined],
    ['https', undefined],
    ['-1', undefined],
  ])('takes %j for the port %s', (text, port) => {
    expect(portIn(text)).toBe(port);
  });

  it('shows the first page of whatever was chosen', () => {
    const second = changeTable(startingTable, { change: 'page', page: 1 });
    expect(second.page).toBe(1);
    expect(changeTable(second, { change: 'search', text: 'java' }).page).toBe(0);
    expect(changeTable(second, { change: 'sort', sort: { by: 'state', descending: true } }).page).toBe(0);
  });

  it('keeps what is typed although it is no port, and filters by none then', () => {
    const state = changeTable(startingTable, { change: 'port', text: '99999' });
    expect([state.portText, state.selection.port, isFiltered(state)]).toEqual(['99999', null, true]);
  });

  it('shows all again in the order that was chosen', () => {
    const sorted = changeTable(startingTable, { change: 'sort', sort: { by: 'owner', descending: true } });
    const state = changeTable(changeTable(sorted, { change: 'states', states: ['BOUND'] }), {
      change: 'reset',
    });
    expect(isFiltered(state)).toBe(false);
    expect(state.selection.sort).toEqual({ by: 'owner', descending: true });
  });
});

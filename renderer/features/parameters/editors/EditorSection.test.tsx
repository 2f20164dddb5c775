import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../../../shared/catalogue/catalogue';
import { effectiveRange } from '../../../../shared/domain/effectiveRange';
import type { ParameterId } from '../../../../shared/catalogue/catalogue';
import type { TableEntry } from '../../../../shared/domain/parameterTable';
import type { ScanRow } from '../../../../shared/domain/scan';
import type { ExcludedPortRange, MachineDescription } from '../../../../shared/domain/snapshot';
import { parameterText } from '../../../../shared/locales/documentation';
import { ok } from '../../../../shared/result';
import { report, stubBridge } from '../../../testing/fakeBridge';
import { renderInWindow } from '../../../testing/renderInApp';
import { useStaging } from '../../staging/staging';
import { EditorSection } from './EditorSection';

const { windows } = report;

function entryOf(id: ParameterId, parts: Partial<ScanRow> = {}): TableEntry {
  const definition = catalogue.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(id);
  const row: ScanRow = {
    id,
    parameterId: id,
    adapter: null,
    current: null,
    default: null,
    status: 'default',
    applicability: definition.applicability[windows.family].status,
    takesEffect: definition.takesEffect.when,
    range: effectiveRange(definition, windows),
    ...parts,
  };
  return { row, definition, adapter: null, acts: true, haystack: '' };
}

function Staged() {
  return <pre aria-label="staged">{JSON.stringify(useStaging().edits)}</pre>;
}

const staged = (): unknown => JSON.parse(screen.getByLabelText('staged').textContent);

async function edit(
  entry: TableEntry,
  machine: Partial<MachineDescription> = {},
  exclusions: readonly ExcludedPortRange[] | null = null,
) {
  stubBridge({ scanMachine: () => Promise.resolve(ok({ ...report, rows: [entry.row] })) });
  renderInWindow(
    <>
      <EditorSection
        entry={entry}
        text={parameterText('en', entry.definition.id)}
        windows={windows}
        machine={{ ...report.machine, ...machine }}
        exclusions={exclusions}
      />
      <Staged />
    </>,
  );
  await screen.findByRole('group', { name: 'Change it' });
  await vi.waitFor(() => {
    expect(staged()).toEqual({});
  });
}

const timeWait = (parts: Partial<ScanRow> = {}) =>
  entryOf('TcpTimedWaitDelay', { current: 240, default: 120, recommended: 30, ...parts });
const field = () => screen.getByRole<HTMLInputElement>('textbox');

describe('a number', () => {
  it('is staged while it is typed, decimal or hexadecimal, and read in both', async () => {
    await edit(entryOf('KeepAliveTime', { current: 7_200_000, default: 7_200_000 }));
    expect(field().value).toBe('7200000');
    await userEvent.clear(field());
    await userEvent.type(field(), '0x1B7740');
    expect(staged()).toEqual({ KeepAliveTime: 1_800_000 });
    expect(screen.getByText(/1800000 = 0x1B7740 = 30 min/u)).toBeDefined();
  });

  it.each([
    ['too much', '301', '301 is out of range. TcpTimedWaitDelay takes'],
    ['no number', 'soon', '“soon” is no number.'],
    ['a fraction', '30.5', '30.5 is not a whole number.'],
    ['nothing', '', 'An empty field stages nothing.'],
  ])(
    'says why %s is refused and stages nothing, not even what was valid before',
    async (_what, text, why) => {
      await edit(timeWait());
      await userEvent.clear(field());
      await userEvent.type(field(), '60');
      expect(staged()).toEqual({ TcpTimedWaitDelay: 60 });
      await userEvent.clear(field());
      if (text !== '') await userEvent.type(field(), text);
      expect(screen.getByRole('status').textContent).toContain(why);
      expect(screen.getByRole('status').textContent).toContain('Not staged.');
      expect(staged()).toEqual({});
      expect(field().value).toBe(text);
    },
  );

  it('takes what is recommended, what Windows ships with, and back', async () => {
    await edit(timeWait());
    await userEvent.click(screen.getByRole('button', { name: 'Use recommended: 30 s' }));
    expect(staged()).toEqual({ TcpTimedWaitDelay: 30 });
    expect(field().value).toBe('30');
    await userEvent.click(screen.getByRole('button', { name: 'Unset: Windows default 120 s (2 min)' }));
    expect(staged()).toEqual({ TcpTimedWaitDelay: null });
    expect(field().value).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Revert to 240 s (4 min)' }));
    expect(staged()).toEqual({});
    expect(field().value).toBe('240');
    expect(screen.getByRole('button', { name: /^Revert/u }).getAttribute('aria-disabled')).toBe('true');
  });

  it('is no edit where it is what the machine holds', async () => {
    await edit(timeWait());
    await userEvent.clear(field());
    await userEvent.type(field(), '0xF0');
    expect(staged()).toEqual({});
    expect(field().value).toBe('0xF0');
  });
});

describe('a choice', () => {
  it('is a pair of buttons for two values, and neither is pressed while the value is absent', async () => {
    await edit(entryOf('EnablePMTUDiscovery'));
    const off = screen.getByRole('button', { name: /^0/u });
    expect(off.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(off);
    expect(staged()).toEqual({ EnablePMTUDiscovery: 0 });
    expect(off.getAttribute('aria-pressed')).toBe('true');
  });

  it('says what each value means, and keeps netsh’s “default” to its own button', async () => {
    await edit(entryOf('netsh.tcp.global.autotuninglevel', { current: 'disabled', default: 'normal' }));
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(screen.getByRole('radio', { name: /^disabled/u })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('button', { name: 'Windows default: normal' }));
    expect(staged()).toEqual({ 'netsh.tcp.global.autotuninglevel': 'normal' });
    expect(screen.getByRole('radio', { name: /^normal – scale factor 8/u })).toHaveProperty('checked', true);
    expect(screen.queryByRole('button', { name: /^Unset/u })).toBeNull();
  });
});

describe('a port range', () => {
  const range = (parts: Partial<ScanRow> = {}) =>
    entryOf('DynamicPortRange.ipv4.tcp', { current: { start: 49152, count: 16384 }, ...parts });

  it('keeps its last port when the first one moves, and counts what can be handed out', async () => {
    await edit(range(), {}, [{ ip: 'ipv4', transport: 'tcp', start: 50000, end: 50059 }]);
    const first = screen.getByRole('textbox', { name: 'First port' });
    await userEvent.clear(first);
    await userEvent.type(first, '10000');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Ports' }).value).toBe('55536');
    expect(staged()).toEqual({ 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } });
    expect(
      screen.getByRole('img', {
        name: 'The ports 0 to 65535. Present range 49152–65535, new range 10000–65535, 1 excluded block.',
      }),
    ).toBeDefined();
    expect(screen.getByText('55476 ports can be handed out')).toBeDefined();
  });

  it('refuses one that ends beyond the last port, or is half filled', async () => {
    await edit(range());
    const count = screen.getByRole('textbox', { name: 'Ports' });
    await userEvent.clear(count);
    expect(screen.getByRole('status').textContent).toContain('half-filled');
    await userEvent.type(count, '20000');
    expect(screen.getByRole('status').textContent).toContain('ends at 69151, too high');
    expect(staged()).toEqual({});
  });

  it('can be given where the file does not hold one', async () => {
    await edit(range({ current: { unreadable: { kind: 'not-in-export' } } }));
    await userEvent.type(screen.getByRole('textbox', { name: 'First port' }), '10000');
    await userEvent.type(screen.getByRole('textbox', { name: 'Last port' }), '65535');
    expect(staged()).toEqual({ 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } });
  });
});

describe('no editor', () => {
  it.each([
    ['a capture', timeWait(), { kind: 'capture', writable: false }, 'A capture can only be looked at.'],
    [
      'a machine that cannot be written',
      timeWait(),
      { writable: false },
      'This machine can only be looked at',
    ],
    ['what TCPilot only shows', entryOf('netsh.tcp.global.rss'), {}, 'never changes it'],
    [
      'what this Windows does not have',
      timeWait({ applicability: 'not-applicable', current: null }),
      {},
      'does not have it',
    ],
  ] as const)('for %s, and it says why', async (_what, entry, machine, why) => {
    await edit(entry, machine);
    expect(screen.getByRole('group', { name: 'Change it' }).textContent).toContain(why);
    expect(within(screen.getByRole('group', { name: 'Change it' })).queryByRole('button')).toBeNull();
  });
});

it('warns beside the editor of a value that this Windows does not read', async () => {
  await edit(timeWait({ applicability: 'ignored' }));
  expect(screen.getByText(/whatever is set here has no effect/u)).toBeDefined();
});

import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { snapshotOf } from '../../../shared/domain/fixtures/machineSnapshot';
import { scanReport } from '../../../shared/domain/scanReport';
import { readFixture } from '../../../shared/parsing/fixtures/readFixture';
import { ok } from '../../../shared/result';
import { useNavigation } from '../../app/navigation';
import { stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { RecognisePanel } from './RecognisePanel';

const report = scanReport(snapshotOf({}), { kind: 'builtin', id: 'load-test-client' });

function Destination() {
  const { destination } = useNavigation();
  return <output>{JSON.stringify(destination)}</output>;
}

function show(language: 'en' | 'zh-CN' = 'en') {
  stubBridge({ scanMachine: () => Promise.resolve(ok(report)) });
  renderInWindow(
    <>
      <RecognisePanel />
      <Destination />
    </>,
    language,
  );
}

async function paste(text: string) {
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.paste(text);
}

it('says what a pasted error is, quotes it by line number and counts it', async () => {
  show();
  expect(screen.queryByText('Out of ports')).toBeNull();
  await paste('starting\nAddress already in use: connect\nok\nAddress already in use: connect');
  expect(await screen.findByText('Out of ports')).toBeDefined();
  expect(screen.getByText(/10048 \(WSAEADDRINUSE\) while connecting/u)).toBeDefined();
  const row = screen.getByRole('row', { name: /^Windows error 10048/u });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['connect', '2', 'line 2', 'line 4']);
  const [quoted] = screen.getAllByText('Address already in use: connect', { selector: 'code' });
  expect(quoted?.closest('li')?.textContent).toContain('line 2');
});

it('leads from the advice to the preset and to the row of a parameter', async () => {
  show();
  await paste('WSAENOBUFS 10055: connect');
  const widen = (await screen.findByText('Widen the dynamic port range')).closest('li');
  if (widen === null) throw new Error('The advice is no list');
  await userEvent.click(
    await within(widen).findByRole('button', { name: 'Compare Load-test client with the machine' }),
  );
  expect(screen.getByText('{"kind":"preset","id":"load-test-client"}')).toBeDefined();
  await userEvent.click(within(widen).getByRole('button', { name: 'Show DynamicPortRange.ipv4.tcp' }));
  expect(screen.getByText('{"kind":"row","id":"DynamicPortRange.ipv4.tcp"}')).toBeDefined();
});

it('gives no verdict where it is none, in Chinese as well', async () => {
  show('zh-CN');
  await paste('request 10048 took 12 ms');
  expect(await screen.findByText('信息不足，无法判断')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

it('knows a message of a Chinese Windows', async () => {
  show();
  await paste(readFixture('app-error', 'zh-CN-win11-1'));
  expect(await screen.findByText(/10055 \(WSAENOBUFS\)/u, { selector: 'p' })).toBeDefined();
});

it('offers an example to whoever has no error at hand, and clears it', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Try an example' }));
  expect(await screen.findByText('Out of ports')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.getByRole('textbox')).toHaveProperty('value', '');
  expect(screen.queryByText('Out of ports')).toBeNull();
});

import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Finding } from '../../../shared/domain/finding';
import { report, stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { FindingsPanel } from './FindingsPanel';

const policy: Finding = {
  severity: 'info',
  code: 'set-by-policy',
  parameterId: 'TcpTimedWaitDelay',
  value: 240,
};
const ignored: Finding = {
  severity: 'info',
  code: 'ignored-value-set',
  parameterId: 'TcpWindowSize',
  value: 62_420,
};
const interrupted: Finding = { severity: 'error', code: 'interrupted-apply', entry: '7' };

beforeEach(() => {
  stubBridge();
});

it('takes no room where there is nothing to say', () => {
  const { container } = renderInWindow(
    <FindingsPanel findings={[]} rows={report.rows} canFix onShow={vi.fn()} />,
  );
  expect(container.textContent).toBe('');
});

it('counts findings in one line and tells them on request', async () => {
  const onShow = vi.fn();
  renderInWindow(<FindingsPanel findings={[policy]} rows={report.rows} canFix onShow={onShow} />);
  const heading = screen.getByRole('button', { name: /^Findings/u });
  expect(heading.textContent).toContain('1 note');
  expect(heading.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('listitem')).toBeNull();

  await userEvent.click(heading);
  expect(screen.getByRole('listitem').textContent).toContain('TcpTimedWaitDelay is 240');
  await userEvent.click(screen.getByRole('button', { name: 'Show TcpTimedWaitDelay' }));
  expect(onShow).toHaveBeenCalledWith('TcpTimedWaitDelay');
});

it('tells errors at once, the gravest first', () => {
  renderInWindow(
    <FindingsPanel findings={[policy, interrupted]} rows={report.rows} canFix onShow={vi.fn()} />,
  );
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('An apply was interrupted');
});

it('stages the change that puts a finding right, and says that it is staged', async () => {
  renderInWindow(
    <FindingsPanel findings={[interrupted, ignored]} rows={report.rows} canFix onShow={vi.fn()} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Fix: stage TcpWindowSize = absent' }));
  expect(screen.getByText('Staged')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Fix/u })).toBeNull();
});

it('offers no fix on a machine that can only be looked at', () => {
  renderInWindow(
    <FindingsPanel findings={[interrupted, ignored]} rows={report.rows} canFix={false} onShow={vi.fn()} />,
  );
  expect(screen.queryByRole('button', { name: /^Fix/u })).toBeNull();
});

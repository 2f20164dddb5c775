import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Finding } from '../../../shared/domain/finding';
import { report } from '../../testing/fakeBridge';
import { renderInApp } from '../../testing/renderInApp';
import { FindingsPanel } from './FindingsPanel';

const policy: Finding = {
  severity: 'info',
  code: 'set-by-policy',
  parameterId: 'TcpTimedWaitDelay',
  value: 240,
};
const interrupted: Finding = { severity: 'error', code: 'interrupted-apply', entry: '7' };

it('takes no room where there is nothing to say', () => {
  const { container } = renderInApp(<FindingsPanel findings={[]} rows={report.rows} onShow={vi.fn()} />);
  expect(container.textContent).toBe('');
});

it('counts findings in one line and tells them on request', async () => {
  const onShow = vi.fn();
  renderInApp(<FindingsPanel findings={[policy]} rows={report.rows} onShow={onShow} />);
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
  renderInApp(<FindingsPanel findings={[policy, interrupted]} rows={report.rows} onShow={vi.fn()} />);
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('An apply was interrupted');
});

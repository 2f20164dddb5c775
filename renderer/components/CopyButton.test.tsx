import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { err, ok } from '../../shared/result';
import { LastRefusal } from '../app/LastRefusal';
import { stubBridge } from '../testing/fakeBridge';
import { renderInApp } from '../testing/renderInApp';
import { CopyButton } from './CopyButton';

const request = { what: 'registryKey', id: 'TcpTimedWaitDelay' } as const;

it('has main copy, and says so only when that is done', async () => {
  const copyText = vi.fn(() => Promise.resolve(ok({ copied: 'HKLM' })));
  stubBridge({ copyText });
  renderInApp(<CopyButton label="Copy the key" request={request} />);
  expect(screen.queryByText('Copied')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Copy the key' }));
  expect(copyText).toHaveBeenCalledWith(request);
  expect(await screen.findByText('Copied')).toBeDefined();
});

it('tells why nothing was copied, until that is dismissed', async () => {
  stubBridge({
    copyText: () => Promise.resolve(err({ code: 'nothing-to-copy', id: 'DynamicPortRange.ipv4.tcp' })),
  });
  renderInApp(
    <>
      <LastRefusal />
      <CopyButton label="Copy the key" request={request} />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Copy the key' }));
  expect((await screen.findByRole('alert')).textContent).toContain('no registry value of its own');
  expect(screen.queryByText('Copied')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss this message' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

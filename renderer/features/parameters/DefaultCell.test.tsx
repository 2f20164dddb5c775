import { expect, it } from 'vitest';
import { parameterById, type ParameterId } from '../../../shared/catalogue/catalogue';
import { renderInApp } from '../../testing/renderInApp';
import { DefaultCell } from './DefaultCell';
import type { WindowsFamily } from '../../../shared/domain/windowsVersion';

function defaultOf(id: ParameterId, family: WindowsFamily): string {
  const definition = parameterById(id);
  if (definition === null) throw new Error(id);
  const windows = { family, build: null, basis: 'chosen' } as const;
  const { container } = renderInApp(<DefaultCell definition={definition} windows={windows} />);
  return container.textContent;
}

it('prints every figure of a disputed default and says whose it is', () => {
  expect(defaultOf('TcpTimedWaitDelay', 'win10_11_2016_2025')).toBe(
    '120 s 2 minMicrosoft also prints 240 sothers print 30 s',
  );
});

it('prints one figure where nobody disputes it', () => {
  expect(defaultOf('KeepAliveTime', 'win10_11_2016_2025')).toBe('7200000 ms 2 h');
});

it('tells a documented absence from a default that is not documented', () => {
  expect(defaultOf('MaxUserPort', 'win10_11_2016_2025')).toBe('absent');
  expect(defaultOf('MaxHashTableSize', 'win10_11_2016_2025')).toBe('–');
});

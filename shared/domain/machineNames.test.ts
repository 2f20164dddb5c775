import { expect, it } from 'vitest';
import { machineNames } from './machineNames';

const at = (path: string | null, label = 'LOADGEN-07') => ({ label, path });

it('calls machines by as little as tells them apart', () => {
  expect(machineNames(at('/a/before.reg'), at('/a/before.reg', 'LOADGEN-08'))).toEqual({
    here: 'LOADGEN-07',
    other: 'LOADGEN-08',
  });
  expect(machineNames(at('C:\\captures\\before\\'), at(null))).toEqual({
    here: 'LOADGEN-07 (before)',
    other: 'LOADGEN-07',
  });
  expect(machineNames(at('/monday/07.reg'), at('/friday/07.reg'))).toEqual({
    here: 'LOADGEN-07 (/monday/07.reg)',
    other: 'LOADGEN-07 (/friday/07.reg)',
  });
});

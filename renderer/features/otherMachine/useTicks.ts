import { useState } from 'react';
import { isProposed, type ComparedMachines } from '../../../shared/domain/machineComparison';
import type { Edits } from '../../../shared/ipc/api';

export interface Ticks {
  readonly isTicked: (row: ComparedMachines) => boolean;
  readonly tick: (row: ComparedMachines, ticked: boolean) => void;
  /** What the ticked rows ask for, by the ids of the open machine. */
  readonly wanted: Edits;
}

/** Which of the other machine's values are to be taken over: what is proposed, until somebody decides otherwise. */
export function useTicks(rows: readonly ComparedMachines[]): Ticks {
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = (row: ComparedMachines) =>
    row.takeable !== undefined && (decided.get(row.row.id) ?? isProposed(row));
  return {
    isTicked,
    tick({ row: { id } }, ticked) {
      setDecided(new Map([...decided, [id, ticked]]));
    },
    wanted: Object.fromEntries(
      rows.flatMap((row) =>
        isTicked(row) && row.takeable !== undefined ? [[row.row.id, row.takeable] as const] : [],
      ),
    ),
  };
}

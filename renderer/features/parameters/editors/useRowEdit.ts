import type { TableEntry } from '../../../../shared/domain/parameterTable';
import { isUnreadable, type TargetValue } from '../../../../shared/domain/value';
import { useStaging } from '../../staging/staging';

export interface RowEdit {
  /** What the row would hold: what is staged, else what is there. Undefined where that is not readable. */
  readonly effective: TargetValue | undefined;
  readonly isStaged: boolean;
  readonly stage: (value: TargetValue) => void;
  readonly withdraw: () => void;
}

/** The staged edit of one row. */
export function useRowEdit({ row }: TableEntry): RowEdit {
  const { edits, stage, withdraw } = useStaging();
  const staged = edits[row.id];
  const held = isUnreadable(row.current) ? undefined : row.current;
  return {
    effective: staged === undefined ? held : staged,
    isStaged: staged !== undefined,
    stage: (value) => {
      stage({ [row.id]: value });
    },
    withdraw: () => {
      withdraw([row.id]);
    },
  };
}

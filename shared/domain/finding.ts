import type { ReaderNotice } from './snapshot';
import type { TargetValue, UnreadableReason } from './value';

export type FindingSeverity = 'error' | 'warning' | 'info';

/** Something about the machine that deserves a sentence. The words are in `shared/locales/<language>/findings`. */
export type Finding = { readonly severity: FindingSeverity } & (
  | {
      readonly code: 'misspelt-value';
      readonly name: string;
      readonly parameterId: string;
      readonly adapter: string | null;
      readonly known: boolean;
    }
  | { readonly code: 'misplaced-value'; readonly name: string; readonly parameterId: string }
  | {
      readonly code: 'wrong-type';
      readonly parameterId: string;
      readonly reason: Extract<UnreadableReason, { kind: 'wrong-type' }>;
    }
  | { readonly code: 'out-of-range'; readonly parameterId: string; readonly value: TargetValue }
  | {
      readonly code: 'maxuserport-moves-range';
      readonly parameterId: 'MaxUserPort';
      readonly value: number;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly code: 'low-range-start';
      readonly parameterId: string;
      readonly start: number;
      readonly count: number;
    }
  | { readonly code: 'ignored-value-set'; readonly parameterId: string; readonly value: TargetValue }
  | {
      readonly code: 'constraint-violated';
      readonly constraintId: string;
      readonly parameterId: string;
      readonly members: readonly string[];
    }
  | { readonly code: 'set-by-policy'; readonly parameterId: string; readonly value: TargetValue }
  | { readonly code: 'windows-assumed' }
  | ReaderNotice
);

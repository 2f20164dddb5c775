import type { SourceId } from '../catalogue/sources';
import type { FindingSeverity } from './finding';
import type { Evidence, GuideId } from './parameter';
import type { WindowsFamily } from './windowsVersion';

/**
 * What must hold between values. Members are parameter ids; those of per-interface parameters (`MTU`) mean the
 * instances of one adapter. A rule says nothing while a member that it compares is absent or unreadable, unless
 * its own comment says otherwise.
 */
export type ConstraintRule =
  /** `lesser` <= `greater`. */
  | { readonly kind: 'less-or-equal'; readonly lesser: string; readonly greater: string }
  /** `lesser` < `greater`. */
  | { readonly kind: 'less-than'; readonly lesser: string; readonly greater: string }
  /** A `member` greater than `above` asks for every bit of `mask` in `flags`. */
  | {
      readonly kind: 'needs-bit';
      readonly member: string;
      readonly above: number;
      readonly flags: string;
      readonly mask: number;
    }
  /**
   * `member` is a multiple of `factor`, or of `factorIfSet` where `flags` holds every bit of `mask`. While
   * `flags` is absent or unreadable a multiple of either passes.
   */
  | {
      readonly kind: 'multiple-of';
      readonly member: string;
      readonly factor: number;
      readonly flags: string;
      readonly mask: number;
      readonly factorIfSet: number;
    }
  | { readonly kind: 'power-of-two'; readonly member: string }
  /** `member` is not present together with any of `others`. A port range is always present where netsh has one. */
  | { readonly kind: 'not-both-present'; readonly member: string; readonly others: readonly string[] }
  /** `members` do nothing unless `needed` is `value`; an absent `needed` is not, an unreadable one says nothing. */
  | {
      readonly kind: 'needs-value';
      readonly members: readonly string[];
      readonly needed: string;
      readonly value: number;
    };

/** A rule between parameters as data. Its words are in `shared/locales/<language>/constraints` under the id. */
export interface Constraint {
  readonly id: string;
  readonly rule: ConstraintRule;
  /** An `error` refuses a plan that brings it about; the others are told. */
  readonly severity: FindingSeverity;
  /** The families where it holds; missing: all of them. */
  readonly families?: readonly WindowsFamily[];
  /** False where a machine that merely is so already gets its finding elsewhere. */
  readonly reportedAsFinding: boolean;
  readonly evidence: Evidence;
  readonly sources: readonly SourceId[];
  /** Guides that print the rule where no better source was found. */
  readonly guides?: readonly GuideId[];
}

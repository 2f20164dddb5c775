import type { IdError } from './resolveId';
import type { ValidationError } from './validation';
import type { WindowsFamily } from './windowsVersion';

/** Why a target cannot be planned. The words are in `shared/locales/<language>/validation`. */
export type PlanError =
  | ValidationError
  | IdError
  | ({ readonly parameterId: string } & (
      | { readonly code: 'unknown-adapter'; readonly adapter: string; readonly known: readonly string[] }
      | { readonly code: 'not-applicable'; readonly family: WindowsFamily }
      /** A misspelt value can be deleted, never set; `meant` is the parameter with the right name. */
      | { readonly code: 'misspelt'; readonly meant: string }
      /** The rule that the plan would break, and the ids that break it together. */
      | { readonly code: 'constraint'; readonly constraintId: string; readonly members: readonly string[] }
    ));

/** Why an assignment of the command line cannot be read. */
export type AssignmentError = PlanError | { readonly code: 'not-an-assignment'; readonly text: string };

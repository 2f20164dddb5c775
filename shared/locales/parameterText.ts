import type { RoleId } from '../domain/parameter';
import type { WindowsFamily } from '../domain/windowsVersion';

/** The words of one parameter in one language. Figures and sources are in the catalogue, never here alone. */
export interface ParameterText {
  /** One line: what the parameter governs. */
  readonly summary: string;
  /** What it does, when it matters, and whom it helps. */
  readonly description: string;
  /** What can go wrong, and when. */
  readonly risk: string;
  readonly rangeNote?: string;
  /** Where sources contradict each other on the default: who says what. */
  readonly defaultNote?: string;
  /** The words of each `condition` under which the catalogue gives a default. */
  readonly defaultConditions?: Readonly<Record<string, string>>;
  readonly effectNote?: string;
  /** Why the verdict on a family of Windows is what it is. */
  readonly applicabilityNotes?: Partial<Record<WindowsFamily, string>>;
  /** What a particular value means, e.g. `3: 'both on'`. */
  readonly valueLabels?: Readonly<Record<string, string>>;
  /** Where the guides err or differ from Microsoft, a sentence each. */
  readonly guideNotes?: readonly string[];
  /** Why a role recommends what it does. */
  readonly recommendationReasons?: Partial<Record<RoleId, string>>;
}

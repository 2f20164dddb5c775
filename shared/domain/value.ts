/** A contiguous block of ports, as netsh prints and takes it: `start` and how many. */
export interface PortRange {
  readonly start: number;
  readonly count: number;
}

/** What a parameter can be set to: a DWORD or a netsh number, a port range, or a netsh word such as `enabled`. */
export type ParameterValue = number | string | PortRange;

/** `null` is *absent*: the registry value does not exist and the Windows default holds. */
export type TargetValue = ParameterValue | null;

/** Why a value could not be read. Each kind has its words in `shared/locales`. */
export type UnreadableReason =
  | { readonly kind: 'not-in-capture' }
  | { readonly kind: 'not-in-export' }
  | { readonly kind: 'not-on-this-system' }
  /** The value is there with another type, e.g. `type` REG_SZ and `data` "30" (quoted as .reg would print it). */
  | { readonly kind: 'wrong-type'; readonly type: string; readonly data: string }
  /** The text was there, but nothing in it could be recognised with certainty; `source` names it. */
  | { readonly kind: 'unrecognised-output'; readonly source: string }
  | { readonly kind: 'command-failed'; readonly command: string; readonly detail: string }
  | { readonly kind: 'access-denied' };

export interface Unreadable {
  readonly unreadable: UnreadableReason;
}

/** What a machine holds for a parameter. */
export type CurrentValue = TargetValue | Unreadable;

export function isPortRange(value: CurrentValue): value is PortRange {
  return typeof value === 'object' && value !== null && 'start' in value;
}

export function isUnreadable(value: CurrentValue): value is Unreadable {
  return typeof value === 'object' && value !== null && 'unreadable' in value;
}

/** Equality of two values as Windows sees them; an unreadable value equals nothing, not even itself. */
export function sameValue(a: CurrentValue, b: CurrentValue): boolean {
  if (isUnreadable(a) || isUnreadable(b)) return false;
  if (isPortRange(a) && isPortRange(b)) return a.start === b.start && a.count === b.count;
  return a === b;
}

/** The last port of a range. */
export function endOfRange(range: PortRange): number {
  return range.start + range.count - 1;
}

/** `10000+55536`, the form that the command line, profiles' comments and registry files use. */
export function formatPortRange(range: PortRange): string {
  return `${range.start}+${range.count}`;
}

import type { TargetValue } from './value';

/** An own set of values, as stored and exchanged. Ids may be machine-wide, `Name@{GUID}` or `Name@*`. */
export interface Profile {
  readonly format: 'tcpilot-profile';
  readonly version: 1;
  readonly name: string;
  readonly values: Readonly<Record<string, TargetValue>>;
}

import { parameterById } from '../catalogue/catalogue';
import type { ScanReport } from './scan';
import { validateForAnyWindows } from './validation';
import { isUnreadable, sameValue, type TargetValue } from './value';

/**
 * What makes a machine differ from one on which nothing was ever set, as the values of a profile. What is outside of
 * its range or of a wrong type is left out: no profile could hold it.
 */
export function profileFromMachine({ rows }: ScanReport): Readonly<Record<string, TargetValue>> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const { current } = row;
      const definition = parameterById(row.parameterId);
      if (definition?.editable !== true) return [];
      if (current === null || isUnreadable(current) || sameValue(current, row.default)) return [];
      return validateForAnyWindows(definition, current).ok ? [[row.id, current] as const] : [];
    }),
  );
}

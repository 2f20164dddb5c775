import type { ChoiceRange } from '../../../../shared/domain/effectiveRange';
import { netshDefaultWord } from '../../../../shared/domain/netshDefault';

export type Choice = number | string;

/** What can be chosen. netsh's `default` is a command that is never stored: its own button resolves it. */
export function choicesOf({ values }: ChoiceRange): readonly Choice[] {
  return values.filter((value) => value !== netshDefaultWord);
}

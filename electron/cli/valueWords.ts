import { isUnreadable, type CurrentValue } from '../../shared/domain/value';
import { shortValue } from '../../shared/domain/valueText';
import { unreadableMessage } from '../../shared/locales/messages';
import type { ValueWords } from '../../shared/locales/tuningMessages';
import type { CliContext } from './cliContext';

/** Values as the command line takes them (`10000+55536`, `30`), absence and unreadable ones in words. */
export function valueWords({ t }: Pick<CliContext, 't'>): ValueWords {
  return (value) => {
    if (value === null) return t('cli.absent');
    return isUnreadable(value) ? unreadableMessage(t, value.unreadable) : shortValue(value);
  };
}

/** The same for a table's cell: why something is unreadable stands below the table. */
export function cellText({ t }: Pick<CliContext, 't'>, value: CurrentValue | undefined): string {
  if (value === undefined) return t('cli.nothing');
  if (value === null) return t('cli.absent');
  return isUnreadable(value) ? t('cli.unreadable') : shortValue(value);
}

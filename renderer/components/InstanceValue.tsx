import { useTranslation } from 'react-i18next';
import { parameterById } from '../../shared/catalogue/catalogue';
import { parseInstanceId } from '../../shared/domain/instanceId';
import type { CurrentValue } from '../../shared/domain/value';
import { ValueText } from '../features/parameters/ValueText';
import { valueWords } from '../features/parameters/valueWords';

interface InstanceValueProps {
  readonly id: string;
  readonly value: CurrentValue;
}

/** A value by the id of what it belongs to; also of a misspelt value, which no parameter of the catalogue is. */
export function InstanceValue({ id, value }: InstanceValueProps) {
  const { t } = useTranslation();
  const definition = parameterById(parseInstanceId(id)?.parameterId ?? id);
  if (definition !== null) return <ValueText definition={definition} value={value} />;
  return <span>{valueWords(t, value, 'count').figure}</span>;
}

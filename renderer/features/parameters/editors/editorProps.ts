import type { TableEntry } from '../../../../shared/domain/parameterTable';
import type { EffectiveWindows } from '../../../../shared/domain/windowsVersion';
import type { ParameterText } from '../../../../shared/locales/parameterText';
import type { RowEdit } from './useRowEdit';

/** What every editor is given. */
export interface EditorProps {
  readonly entry: TableEntry;
  readonly text: ParameterText;
  readonly windows: EffectiveWindows;
  readonly edit: RowEdit;
  /** The parameter, with its adapter where it has one. */
  readonly name: string;
}

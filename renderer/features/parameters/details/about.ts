import type { CatalogueEntry } from '../../../../shared/catalogue/catalogue';
import type { EffectiveWindows } from '../../../../shared/domain/windowsVersion';
import type { ParameterText } from '../../../../shared/locales/parameterText';

/** What every part of the documentation is about. */
export interface AboutParameter {
  readonly definition: CatalogueEntry;
  readonly text: ParameterText;
  readonly windows: EffectiveWindows;
}

import type { Applicability, ParameterDefinition } from './parameter';
import type { EffectiveWindows } from './windowsVersion';

/** What the Windows at hand makes of a parameter, with the evidence. */
export function applicabilityOn(definition: ParameterDefinition, windows: EffectiveWindows): Applicability {
  return definition.applicability[windows.family];
}

/**
 * Whether setting the parameter is documented or measured to do something here. A superseded value that Windows
 * still reads counts; *unknown* does not, since nobody could promise an effect.
 */
export function isKnownToAct({ status, stillActs }: Applicability): boolean {
  return status === 'honoured' || status === 'partly' || (status === 'superseded' && stillActs !== undefined);
}

/** Whether a value may sit in the registry without this Windows ever reading it. */
export function isIgnored({ status }: Applicability): boolean {
  return status === 'ignored' || status === 'not-applicable';
}

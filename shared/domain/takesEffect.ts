import { isNetshParameter } from './netshDefault';
import type { TakesEffect } from './parameter';
import { resolveId } from './resolveId';

/** When a change of this value is noticed. Windows never read a misspelt one, so nothing has to notice that it is gone. */
export function takesEffectOf(id: string): TakesEffect {
  const resolved = resolveId(id);
  if (!resolved.ok) return 'unknown';
  return resolved.value.kind === 'misspelling' ? 'immediate' : resolved.value.definition.takesEffect.when;
}

/** Nobody documents when some registry values are read; a restart is the only certain answer. */
export function needsRestart(id: string): boolean {
  const when = takesEffectOf(id);
  if (when !== 'unknown') return when !== 'immediate';
  const resolved = resolveId(id);
  return !(resolved.ok && resolved.value.kind === 'parameter' && isNetshParameter(resolved.value.definition));
}

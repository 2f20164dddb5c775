import type { SourceId } from '../catalogue/sources';
import type { ParameterDefinition } from './parameter';

/**
 * Every source that anything said of a parameter rests on, each once: those of the parameter as a whole first, so
 * that the numbers that the documentation cites stay in a readable order.
 */
export function citedSources(definition: ParameterDefinition): readonly SourceId[] {
  return [
    ...new Set([
      ...definition.sources,
      ...definition.documentedRanges.flatMap((range) => range.sources),
      ...definition.defaults.flatMap((figure) => [
        ...figure.sources,
        ...(figure.disputed ?? []).flatMap((other) => other.sources),
      ]),
      ...Object.values(definition.applicability).flatMap((verdict) => verdict.sources),
      ...definition.takesEffect.sources,
      ...(definition.supersededBy ?? []).flatMap((successor) => successor.sources),
    ]),
  ];
}

import { expect, it } from 'vitest';
import { catalogue, parameterById } from '../catalogue/catalogue';
import { citedSources } from './citedSources';

it('begins with the sources of the parameter as a whole and holds each once', () => {
  const definition = parameterById('TcpTimedWaitDelay');
  const cited = definition === null ? [] : citedSources(definition);
  expect(cited.slice(0, definition?.sources.length)).toEqual(definition?.sources);
  expect(new Set(cited).size).toBe(cited.length);
});

it.each(catalogue)('numbers every source that stands beside a figure or verdict of $id', (definition) => {
  const cited = new Set(citedSources(definition));
  const beside = [
    ...definition.documentedRanges.flatMap(({ sources }) => sources),
    ...definition.defaults.flatMap(({ sources, disputed }) => [
      ...sources,
      ...(disputed ?? []).flatMap((figure) => figure.sources),
    ]),
    ...Object.values(definition.applicability).flatMap(({ sources }) => sources),
    ...definition.takesEffect.sources,
    ...(definition.supersededBy ?? []).flatMap(({ sources }) => sources),
  ];
  expect(beside.filter((id) => !cited.has(id))).toEqual([]);
});

import { catalogue } from '../../shared/catalogue/catalogue';

/**
 * The port ranges of the other IP version for each transport among `ids`: Windows may keep them as a pair, and its own
 * pages differ on it (KB 929851), so they are read, journalled and restored together.
 */
export function siblingIds(ids: readonly string[]): readonly string[] {
  const given = new Set(ids);
  const transports = new Set(
    catalogue.flatMap(({ id, target }) =>
      target.kind === 'port-range' && given.has(id) ? [target.transport] : [],
    ),
  );
  return catalogue.flatMap(({ id, target }) =>
    target.kind === 'port-range' && transports.has(target.transport) && !given.has(id) ? [id] : [],
  );
}

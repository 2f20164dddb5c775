import type { PlanTarget } from '../domain/plan';
import { serializeProfile } from '../domain/profile';
import type { ExportFiles } from './exportFile';

/**
 * The target as a profile, its values as its author gave them: `@*` stays, and netsh's `default` stays a word. A
 * profile says what shall be, not what was, so there is no undo of it.
 */
export function profileExport(target: PlanTarget): ExportFiles {
  const text = serializeProfile({
    format: 'tcpilot-profile',
    version: 1,
    name: target.name,
    values: Object.fromEntries(target.values),
  });
  return { apply: { text, encoding: 'utf-8' }, undo: null, notices: [] };
}

import { loadToolManuals } from './sources/loadTools';
import { microsoftReference } from './sources/microsoftReference';
import { microsoftSupport } from './sources/microsoftSupport';
import { standards } from './sources/standards';
import { thirdParties } from './sources/thirdParties';
import type { Source } from './sources/source';

/** Every document that the catalogue rests on, by a short id. */
export const sources = {
  ...microsoftSupport,
  ...microsoftReference,
  ...thirdParties,
  ...loadToolManuals,
  ...standards,
} as const;

export type SourceId = keyof typeof sources;

export function sourceById(id: SourceId): Source {
  return sources[id];
}

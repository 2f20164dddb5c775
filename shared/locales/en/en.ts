import { appErrors } from './appErrors';
import { menu } from './menu';
import { vocabulary } from './vocabulary';

/** Every message in English but for the parameters' own documentation (see `documentation.ts`). */
export const en = { appErrors, menu, vocabulary } as const;

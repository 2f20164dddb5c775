import { vocabulary } from './vocabulary';

/** Every message in English but for the parameters' own documentation (see `documentation.ts`). */
export const en = { vocabulary } as const;

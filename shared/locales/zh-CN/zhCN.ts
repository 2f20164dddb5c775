import type { Texts } from '../texts';
import { appErrors } from './appErrors';
import { menu } from './menu';
import { vocabulary } from './vocabulary';

/** Every message in Simplified Chinese but for the parameters' own documentation. */
export const zhCN = { appErrors, menu, vocabulary } satisfies Texts;

import type { Texts } from '../texts';
import { vocabulary } from './vocabulary';

/** Every message in Simplified Chinese but for the parameters' own documentation. */
export const zhCN = { vocabulary } satisfies Texts;

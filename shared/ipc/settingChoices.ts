import { languages } from '../locales/language';

/** What the settings can be set to; apart from the contract, so that the page can offer it without zod. */
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export const engineChoices = ['auto', 'regedit', 'reg.exe'] as const;
export type EngineChoice = (typeof engineChoices)[number];

/** Per cent. */
export const zoomRange = { min: 80, max: 150 } as const;
/** The steps of the menu's zoom commands, in per cent. */
export const zoomSteps = [80, 90, 100, 110, 125, 150] as const;

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** The nearest language we have for a BCP 47 tag such as `zh-Hans-CN` or `de-AT`; English where we have none. */
export function nearestLanguage(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

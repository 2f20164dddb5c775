/** The screens of the window, in the order of the navigation and of the keys Ctrl+1, Ctrl+2 and so on. */
export const screenIds = [
  'overview',
  'presets',
  'parameters',
  'connections',
  'diagnose',
  'history',
  'settings',
] as const;
export type ScreenId = (typeof screenIds)[number];

/** Why a file was not read as a log. The words are in `shared/locales/<language>/appErrors`. */
export const logRefusals = ['not-found', 'access-denied', 'not-a-file', 'too-large', 'unreadable'] as const;
export type LogRefusal = (typeof logRefusals)[number];

import type { ScreenId } from '../../shared/ipc/screens';

export type DropMeaning = 'machine' | 'log';

/**
 * What something that is dropped on the window is taken for. Registry exports and folders are machines wherever they
 * fall; any other file is a log on *Diagnose*, and elsewhere a machine, which main opens or says why not.
 */
export function dropMeaning(screen: ScreenId, name: string, isFolder: boolean): DropMeaning {
  return screen === 'diagnose' && !isFolder && !/\.reg$/iu.test(name) ? 'log' : 'machine';
}

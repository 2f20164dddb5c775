import { app } from 'electron';
import { nearestLanguage } from '../shared/locales/language';
import type { AppInfo } from '../shared/ipc/api';
import type { AppFacts } from './ipc/appHandlers';
import { processElevation } from './security/elevation';

function platformName(platform: NodeJS.Platform): AppInfo['platform'] {
  return platform === 'win32' || platform === 'linux' || platform === 'darwin' ? platform : 'other';
}

/** What this copy of the app is and what its process may do. */
export async function readAppFacts(folders: Pick<AppFacts, 'stateFolder' | 'logFile'>): Promise<AppFacts> {
  const elevated = await processElevation();
  const platform = platformName(process.platform);
  return {
    version: app.getVersion(),
    platform,
    electron: process.versions.electron,
    chrome: process.versions.chrome,
    systemLanguage: nearestLanguage(app.getPreferredSystemLanguages()[0] ?? app.getLocale()),
    node: process.versions.node,
    ...folders,
    elevated,
    canElevate: platform === 'win32' && elevated !== true,
    thisWindows: platform === 'win32',
    // Only Windows keeps drops from an elevated window.
    canOpenDrops: platform !== 'win32' || elevated !== true,
    canOpenLinks: elevated === false,
  };
}

import { vi } from 'vitest';
import type { ScanReport } from '../../shared/domain/scan';
import type { AppInfo, TcpilotApi } from '../../shared/ipc/api';
import { ok } from '../../shared/result';

export const appInfo: AppInfo = {
  version: '0.1.0',
  platform: 'linux',
  electron: '45',
  chrome: '150',
  node: '24',
  stateFolder: '/state',
  logFile: '/state/user/tcpilot.log',
  elevated: null,
  canElevate: false,
  systemLanguage: 'en',
  settings: {
    language: 'system',
    theme: 'light',
    zoom: 100,
    role: 'load-test-client',
    roleAsked: true,
    registryEngine: 'auto',
    family: null,
  },
  machine: {
    id: '0123456789abcdef',
    kind: 'registry-file',
    label: 'load.reg',
    path: '/load.reg',
    isSample: false,
  },
  recent: [],
  thisWindows: false,
  canOpenDrops: true,
  canOpenLinks: true,
};

export const report: ScanReport = {
  machine: {
    kind: 'registry-file',
    label: 'load.reg',
    path: '/load.reg',
    windows: null,
    elevated: null,
    registryEngine: null,
    writable: true,
    cores: 8,
  },
  windows: { family: 'win10_11_2016_2025', build: null, basis: 'assumed' },
  adapters: [],
  role: 'load-test-client',
  rows: [
    {
      id: 'TcpTimedWaitDelay',
      parameterId: 'TcpTimedWaitDelay',
      adapter: null,
      current: 240,
      default: 120,
      recommended: 30,
      status: 'differs',
      applicability: 'honoured',
      takesEffect: 'reboot',
      range: { min: 2, max: 300 },
    },
  ],
  findings: [],
  excludedPortRanges: null,
};

/**
 * Puts a main in place as components meet it: it knows the app info and the report and refuses everything else, but
 * for what a test is about.
 */
export function stubBridge(
  changes: Partial<Omit<TcpilotApi<File>, 'on'>> = {},
  events: Partial<TcpilotApi<File>['on']> = {},
): void {
  const never = () => () => undefined;
  vi.stubGlobal('tcpilot', {
    readAppInfo: () => Promise.resolve(ok(appInfo)),
    scanMachine: () => Promise.resolve(ok(report)),
    reportPainted: () => Promise.resolve(ok({})),
    readDraft: () => Promise.resolve(ok({ edits: {} })),
    saveDraft: () => Promise.resolve(ok({})),
    on: {
      machineChanged: never,
      settingsChanged: never,
      menuCommand: never,
      tuningProgress: never,
      restartCountdown: never,
      logProgress: never,
      proofChanged: never,
      connectionsSeen: never,
      ...events,
    },
    ...changes,
  });
}

import { FuseV1Options, FuseVersion } from '@electron/fuses';

const [off, on] = ['0', '1'].map((digit) => digit.charCodeAt(0));

/** How the fuses of a packaged app are to be read. Those that a newer Electron adds are left as it ships them. */
export const expectedFuses = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: off,
  [FuseV1Options.EnableCookieEncryption]: on,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
  [FuseV1Options.EnableNodeCliInspectArguments]: off,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
  [FuseV1Options.OnlyLoadAppFromAsar]: on,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
};

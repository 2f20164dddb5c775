/**
 * What `npm run package` makes, by platform.
 *
 * @typedef {import('electron-builder').Configuration} Configuration
 * @typedef {object} Build
 * @property {string} what for whoever waits
 * @property {import('electron-builder').CliOptions} targets
 * @property {Configuration} config on top of electron-builder.yml
 */

/**
 * @param {NodeJS.Platform} platform
 * @param {import('./signing.mjs').Signing} signing
 * @returns {readonly Build[] | null} null where TCPilot is run from source
 */
export function buildsFor(platform, signing) {
  if (platform === 'linux')
    return [{ what: 'the folder for Linux', targets: { linux: ['dir'] }, config: {} }];
  if (platform !== 'win32') return null;
  const win = windowsSigning(signing);
  const architectures = { x64: true, arm64: true };
  return [
    {
      // The manifest is of the program and not of the archive, hence a build of its own. Unpacked into a folder that
      // its user can write, it must not ask for administrator rights by itself.
      what: 'the zip for Windows, which starts without elevation',
      targets: { win: ['zip'], ...architectures },
      config: {
        win: {
          ...win,
          requestedExecutionLevel: 'asInvoker',
          artifactName: 'TCPilot-${version}-${arch}.${ext}',
        },
      },
    },
    { what: 'the installer for Windows', targets: { win: ['nsis'], ...architectures }, config: { win } },
  ];
}

/**
 * The unpacked app alone, as the installer would install it, to try it out.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.Architecture} architecture
 * @returns {readonly Build[] | null} as `buildsFor`
 */
export function unpackedBuild(platform, architecture) {
  if (platform !== 'win32') return buildsFor(platform, { kind: 'none' });
  const targets = { win: ['dir'], x64: architecture !== 'arm64', arm64: architecture === 'arm64' };
  return [{ what: 'the folder for Windows, not signed', targets, config: {} }];
}

/**
 * Where signing is configured, a file that cannot be signed ends the build.
 *
 * @param {import('./signing.mjs').Signing} signing
 * @returns {Partial<NonNullable<Configuration['win']>>}
 */
function windowsSigning(signing) {
  if (signing.kind === 'none') return {};
  return {
    forceCodeSigning: true,
    ...(signing.kind === 'azure' ? { azureSignOptions: signing.options } : {}),
  };
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * What a bare Debian lacks, by what it is for. Debian 13 renamed some libraries when time_t grew to 64 bits, so each
 * need lists the names that satisfy it, the older first.
 *
 * @typedef {'window' | 'headless' | 'wine' | 'ansible' | 'network' | 'screenReading' | 'installer'} Need
 * @type {Record<Need, readonly (readonly string[])[]>}
 */
const packagesFor = {
  window: [
    ['libgtk-3-0', 'libgtk-3-0t64'],
    ['libnss3'],
    ['libasound2', 'libasound2t64'],
    ['libgbm1'],
    ['libxss1'],
    ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
    ['libdrm2'],
    ['libxtst6'],
    ['libnotify4'],
    ['fonts-noto-cjk'],
    ['fonts-liberation'],
  ],
  headless: [['xvfb'], ['xauth'], ['dbus-x11']],
  // A packaged window lets nothing attach: what it shows is read off the screen.
  screenReading: [['tesseract-ocr'], ['tesseract-ocr-eng']],
  // What our part of the installer is compiled with.
  installer: [['nsis']],
  wine: [['wine'], ['wine64']],
  // Network namespaces for the test that uses up the local ports.
  network: [['iproute2'], ['util-linux']],
  // With the collection ansible.windows.
  ansible: [['ansible'], ['ansible-lint']],
};

/** @returns {boolean} */
export function isDebian() {
  return (
    process.platform === 'linux' && existsSync('/etc/debian_version') && existsSync('/usr/bin/dpkg-query')
  );
}

/** @param {readonly string[]} names @returns {Set<string>} those that are installed */
function installedOf(names) {
  const query = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...names], {
    encoding: 'utf8',
  });
  const lines = query.stdout.split('\n').map((line) => line.split(' '));
  return new Set(lines.filter(([, status]) => status === 'installed').map(([name = '']) => name));
}

/**
 * @param {readonly (readonly string[])[]} needs each satisfied by any of its names
 * @param {ReadonlySet<string>} installed
 * @returns {(readonly string[])[]}
 */
export function unmetNeeds(needs, installed) {
  return needs.filter((names) => !names.some((name) => installed.has(name)));
}

/** @param {readonly string[]} names @returns {string} the name that this Debian's archive has */
function availableName(names) {
  const has = (/** @type {string} */ name) =>
    /Candidate: (?!\(none\))/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout);
  return names.find(has) ?? names[0] ?? '';
}

/**
 * @param {readonly Need[]} needs
 * @returns {string[]} the packages to install, empty when all is there
 */
export function missingPackages(needs) {
  const wanted = needs.flatMap((need) => packagesFor[need]);
  const unmet = unmetNeeds(wanted, installedOf(wanted.flat()));
  return unmet.map((names) => (names.length === 1 ? (names[0] ?? '') : availableName(names)));
}

/** @param {readonly string[]} packages @returns {string} the command that installs them */
export function installCommand(packages) {
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** @param {readonly string[]} packages @returns {boolean} whether they are installed now */
export function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @type {(args: readonly string[]) => boolean} */
  const aptGet = (args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  return aptGet(['update', '-q']) && aptGet(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

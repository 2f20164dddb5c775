/** The lowest Node that the bundler and the test runner work on; `engines.node` in package.json says the same. */
const lowest = [20, 19];

/**
 * @param {string} version as `process.versions.node` gives it
 * @returns {string | null} what is wrong and what to do, or null if this Node will do
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = lowest;
  const newEnough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  return newEnough
    ? null
    : `TCPilot needs Node ${lowest.join('.')} or later to build and run from source; this is Node ${version}. ` +
        'Install a current Node (20 or later) and run the command again.';
}

const codeFile = /\.(?:ts|tsx|mjs|cjs|js)$/;
const testFile = /\.test\.tsx?$|\.spec\.ts$|^e2e\//;
/** Data as others wrote it, files that tools write, and the rules themselves with their test. */
const notOurText =
  /(?:^|\/)fixtures\/|\.(?:png|ico|icns|reg)$|^package-lock\.json$|^scripts\/test\/structure\./;

/** @type {readonly { pattern: RegExp, files: RegExp, says: string }[]} */
const forbidden = [
  {
    pattern: /\b(?:TODO|FIXME)\b/,
    files: codeFile,
    says: 'a left-over mark: do it, or open an issue',
  },
  {
    pattern: /\b(?:it|test|describe|suite)\.(?:only|skip|todo|fixme|fails)\b/,
    files: testFile,
    says: 'a test that is switched off',
  },
  {
    pattern: /@ts-(?:ignore|nocheck)|eslint-disable(?!-next-line)/,
    files: codeFile,
    says: 'a check that is switched off',
  },
];

/**
 * @param {string} path relative to the project
 * @param {string} text
 * @param {readonly string[]} machineFolders absolute folders that mean nothing on another machine
 * @returns {string[]} `path:line: what is wrong`
 */
export function structureProblems(path, text, machineFolders) {
  if (notOurText.test(path)) return [];
  const rules = forbidden.filter((rule) => rule.files.test(path));
  return text.split('\n').flatMap((line, index) => {
    const where = `${path}:${index + 1}`;
    return [
      ...rules.filter((rule) => rule.pattern.test(line)).map((rule) => `${where}: ${rule.says}`),
      ...machineFolders
        .filter((folder) => pathsBelow(folder).test(line))
        .map((folder) => `${where}: a path of this machine (${folder})`),
    ];
  });
}

/** A path that begins with the folder, not one that has its name in the middle. @param {string} folder */
function pathsBelow(folder) {
  return new RegExp(`(?<![\\w./-])${folder.replace(/[^\w/]/g, '\\$&')}[/\\\\]`);
}

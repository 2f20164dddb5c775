/** What no other tool checks: left-over marks, disabled tests and paths of the machine at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './setup/projectFolder.mjs';
import { structureProblems } from './test/structure.mjs';

const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: projectFolder,
  encoding: 'utf8',
});
if (listed.status !== 0) {
  console.log('This is no git checkout: there is no list of files to check.');
  process.exitCode = 1;
}

const machineFolders = [projectFolder, homedir()].filter((folder) => folder.length > 1);
const problems = listed.stdout
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(projectFolder, path)))
  .flatMap((path) =>
    structureProblems(path, readFileSync(join(projectFolder, path), 'utf8'), machineFolders),
  );

for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;

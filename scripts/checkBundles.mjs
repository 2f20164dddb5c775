/** Looks at what the build made, since the fences on imports cannot see what a bundler drags in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './setup/projectFolder.mjs';
import { bundleProblems } from './test/bundles.mjs';

const dist = join(projectFolder, 'dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:cjs|js|html)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const problems = bundleProblems(
  new Map(
    files.map((path) => [path.slice(dist.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  ),
);
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;

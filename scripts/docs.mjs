/** `npm run docs`: writes what of the documentation is made from the code. A test tells when it has to run again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { projectFolder } from './setup/projectFolder.mjs';

/** Each file with the module and the function that make it. */
const made = [
  {
    file: 'docs/profile.schema.json',
    module: 'shared/locales/publishedSchema.ts',
    maker: 'publishedProfileSchema',
  },
  {
    file: 'docs/evidence.schema.json',
    module: 'electron/export/publishedEvidenceSchema.ts',
    maker: 'publishedEvidenceSchema',
  },
  {
    file: 'docs/user-guide/cli-reference.md',
    module: 'electron/cli/publishedReference.ts',
    maker: 'publishedCliReference',
  },
];

for (const { file, module: path, maker } of made) {
  /** @type {{ module: Record<string, () => string> }} */
  const { module } = await runnerImport(join(projectFolder, path), {
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
  });
  const make = module[maker];
  if (make === undefined) throw new Error(`${path} has no ${maker}`);
  mkdirSync(dirname(join(projectFolder, file)), { recursive: true });
  writeFileSync(join(projectFolder, file), make());
  console.log(`Written: ${file}`);
}

/** `npm run third-party`: names the packages of others whose code is in what is delivered, with their licences. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';
import { buildTargets } from './build/buildStamp.mjs';
import { viteConfigs } from './build/targets.mjs';
import { projectFolder } from './setup/projectFolder.mjs';
import { describePackage, packageFolderOf, runtimePackages } from './thirdParty/packages.mjs';

const listFile = join(projectFolder, 'renderer/features/settings/thirdPartyPackages.ts');

/** @type {Set<string>} folders of packages, below the project */
const folders = new Set();

/** Sees what is left after tree shaking, which is what is delivered. @type {import('vite').Plugin} */
const collect = {
  name: 'collect-packages',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      const modules = file.type === 'chunk' ? file.moduleIds : [];
      for (const id of modules) {
        const folder = packageFolderOf(id);
        if (folder !== null) folders.add(folder);
      }
    }
  },
};

for (const target of /** @type {(keyof typeof buildTargets)[]} */ (Object.keys(buildTargets))) {
  const config = viteConfigs[target];
  await build({
    ...config,
    plugins: [...(config.plugins ?? []), collect],
    build: { ...config.build, write: false },
  });
}
for (const folder of runtimePackages(projectFolder)) folders.add(folder);

/** The same version of a package may be there twice. */
const described = [...folders].map((folder) => describePackage(projectFolder, folder));
const packages = [...new Map(described.map((one) => [`${one.name} ${one.version}`, one])).values()].sort(
  (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)),
);
const source = `/** Made by \`npm run third-party\`; not to be edited. */
export const thirdPartyPackages = ${JSON.stringify(packages)} as const;
`;
const options = await resolveConfig(listFile);
writeFileSync(listFile, await format(source, { ...options, parser: 'typescript' }));
console.log(`${String(packages.length)} packages are delivered.`);

'use strict';

/**
 * Electron's own default app, reduced to what `electron [-r MODULE] FOLDER` needs: it takes the name, the version and
 * the main script from FOLDER's package.json, as the original does, so that the app cannot tell the difference.
 * Playwright uses -r to hold the app back until it is connected.
 */
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const preloads = [];
let folder;
for (let index = 1; index < process.argv.length && folder === undefined; index += 1) {
  const argument = process.argv[index];
  if (argument === '-r' || argument === '--require') {
    index += 1;
    preloads.push(process.argv[index]);
  } else if (!argument.startsWith('-')) {
    folder = argument;
  }
}

if (folder === undefined) {
  process.stderr.write('Usage: electron [-r MODULE] FOLDER [ARGUMENTS]\n');
  app.exit(1);
} else {
  const appPath = resolve(folder);
  const {
    productName,
    name,
    version,
    main = 'index.js',
  } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  app.setName(productName ?? name);
  app.setVersion(version);
  app.setAppPath(appPath);
  for (const module of preloads) require(resolve(module));
  require(join(appPath, main));
}

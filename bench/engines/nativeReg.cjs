// Run by a Windows Node: the same work by calls into Windows itself, which no program can beat.
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const [workFile, peers] = process.argv.slice(2);
const registry = createRequire(peers)('native-reg');

const path = (key) => key.replace(/^HKLM\\/, '');

function get({ key, name }) {
  const handle = registry.openKey(registry.HKLM, path(key), registry.Access.READ);
  if (handle === null) return null;
  const value = registry.queryValue(handle, name);
  registry.closeKey(handle);
  return value;
}

function set({ key, name, value }) {
  const handle = registry.createKey(registry.HKLM, path(key), registry.Access.ALL_ACCESS);
  registry.setValueDWORD(handle, name, value);
  registry.closeKey(handle);
}

const { reads, changes } = JSON.parse(readFileSync(workFile, 'utf8'));
const readAt = performance.now();
for (const value of reads) get(value);
const readMs = performance.now() - readAt;
const applyAt = performance.now();
for (const change of changes) set(change);
for (const change of changes) {
  if (get(change) !== change.value) throw new Error(`${change.name} did not arrive`);
}
const applyMs = performance.now() - applyAt;
console.log(JSON.stringify({ readMs, readProcesses: 0, applyMs, applyProcesses: 0 }));

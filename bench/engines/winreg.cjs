// Run by a Windows Node: the same work with winreg, value by value, as its users write it.
'use strict';
const { readFileSync } = require('node:fs');
const { ChildProcess } = require('node:child_process');
const { createRequire } = require('node:module');

const [workFile, peers] = process.argv.slice(2);
const Registry = createRequire(peers)('winreg');

let processes = 0;
const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function count(...args) {
  processes += 1;
  return spawn.apply(this, args);
};

const open = (key) => new Registry({ hive: Registry.HKLM, key: key.replace(/^HKLM/, '') });
const get = ({ key, name }) =>
  new Promise((resolve) => open(key).get(name, (error, item) => resolve(item ?? null)));
const set = ({ key, name, value }) =>
  new Promise((resolve, reject) => {
    open(key).set(name, Registry.REG_DWORD, String(value), (error) => (error ? reject(error) : resolve()));
  });

async function main() {
  const { reads, changes } = JSON.parse(readFileSync(workFile, 'utf8'));
  const readAt = performance.now();
  for (const value of reads) await get(value);
  const readMs = performance.now() - readAt;
  const readProcesses = processes;
  const applyAt = performance.now();
  for (const change of changes) await set(change);
  for (const change of changes) {
    if ((await get(change)) === null) throw new Error(`${change.name} did not arrive`);
  }
  const applyMs = performance.now() - applyAt;
  console.log(JSON.stringify({ readMs, readProcesses, applyMs, applyProcesses: processes - readProcesses }));
}

void main();

import { spawn } from 'node:child_process';

const passedOn = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program on this terminal until it ends. Signals go to the program, so that this process outlives it and can
 * clear up behind it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Omit<import('node:child_process').SpawnOptions, 'stdio'>} [options]
 * @returns {Promise<number>} its exit code; 1 if it could not start or was killed
 */
export async function runInForeground(program, args, options = {}) {
  const child = spawn(program, args, { ...options, stdio: 'inherit' });
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of passedOn) process.on(signal, passOn);
  try {
    return await new Promise((resolve) => {
      child.once('error', (error) => {
        process.stderr.write(`${program} could not be started: ${error.message}\n`);
        resolve(1);
      });
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of passedOn) process.off(signal, passOn);
  }
}

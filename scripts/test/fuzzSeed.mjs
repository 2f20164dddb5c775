/**
 * With TCPILOT_FUZZ_SEED the property tests draw the same cases again: CI judges a change, not its luck, and a failure
 * can be repeated. Without it every run draws new ones.
 */
const seed = process.env.TCPILOT_FUZZ_SEED;
if (seed !== undefined && seed !== '') {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed: Number(seed) });
}

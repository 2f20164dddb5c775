import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpora } from './corpus';
import { mutatedText } from './mutatedText';
import { parserNames, parsers } from './parserClaims';

/** `npm run soak` reads a million. */
const inputs = Number(process.env.TCPILOT_SOAK_INPUTS ?? '6000');
const seed = Number(process.env.TCPILOT_FUZZ_SEED ?? '20261126');
const texts = corpora(join(import.meta.dirname, '../..'));
const all = Object.values(texts).flat();
const each = Math.ceil(inputs / parserNames.length);

describe('a parser of a text from outside', () => {
  it.each(parserNames)(
    `takes ${each} mutated inputs (seed ${seed}) without failing, and says nothing that does not stand there: %s`,
    { timeout: 3_600_000 },
    (name) => {
      const read = parsers[name];
      let told = 0;
      let slowest = { ms: 0, index: 0 };
      const problems: string[] = [];
      for (let index = 0; index < each && problems.length < 5; index += 1) {
        const text = mutatedText(texts[name], all, { seed, index });
        const started = performance.now();
        try {
          const claims = read(text);
          told += claims.length;
          const wrong = claims.filter(({ holds }) => !holds).map(({ value }) => value);
          if (wrong.length > 0) problems.push(`input ${index} says ${wrong.join()}: ${JSON.stringify(text)}`);
        } catch (error) {
          problems.push(`input ${index} throws ${String(error)}: ${JSON.stringify(text)}`);
        }
        const ms = performance.now() - started;
        if (ms > slowest.ms) slowest = { ms, index };
      }
      console.log(
        `${name}: ${each} inputs, ${told} values told, the slowest took ${slowest.ms.toFixed(0)} ms (input ${slowest.index})`,
      );
      expect(problems).toEqual([]);
      expect(told).toBeGreaterThan(0);
    },
  );
});

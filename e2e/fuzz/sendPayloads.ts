import type { Page } from 'playwright';
import type { Payload } from './payloads';
import { build, type Recipe } from './recipe';

/** What became of one call, without its content: a scan would be 100 kB. */
export interface Fate {
  /** `threw` in the page itself: the bridge takes no such value. */
  readonly answer: 'ok' | 'error' | 'threw' | 'no-result';
  /** The code of an error, the outcome of what was done, or what was thrown. */
  readonly word: string;
  /** Characters of an error. */
  readonly size: number;
}

interface Sent {
  readonly method: string;
  readonly recipes: readonly Recipe[];
  readonly atOnce: number;
}

/** In the page: calls a method with one payload after the other, some at once. */
async function callAll(
  make: (recipe: Recipe) => unknown,
  { method, recipes, atOnce }: Sent,
): Promise<Fate[]> {
  const call: unknown = Reflect.get(window.tcpilot, method);
  if (typeof call !== 'function') throw new Error(`The bridge has no ${method}`);
  const field = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const fateOf = async (recipe: Recipe): Promise<Fate> => {
    try {
      const answer: unknown = await Reflect.apply(call, undefined, [make(recipe)]);
      const ok = field(answer, 'ok');
      if (ok === true) {
        const outcome = field(field(answer, 'value'), 'outcome');
        return { answer: 'ok', word: typeof outcome === 'string' ? outcome : '', size: 0 };
      }
      const error = field(answer, 'error');
      const isError = ok === false && typeof field(error, 'code') === 'string';
      const size = JSON.stringify(error ?? null).length;
      return { answer: isError ? 'error' : 'no-result', word: String(field(error, 'code')), size };
    } catch (error) {
      return { answer: 'threw', word: String(error).slice(0, 200), size: 0 };
    }
  };
  const fates: Fate[] = [];
  for (let at = 0; at < recipes.length; at += atOnce)
    fates.push(...(await Promise.all(recipes.slice(at, at + atOnce).map(fateOf))));
  return fates;
}

function isFate(value: unknown): value is Fate {
  return typeof value === 'object' && value !== null && 'answer' in value && 'word' in value;
}

/** Sends payloads from the page to a method of the bridge; the fates come in the order of the payloads. */
export async function sendPayloads(
  page: Page,
  method: string,
  payloads: readonly Payload[],
  atOnce: number,
): Promise<readonly Fate[]> {
  const sent: Sent = { method, recipes: payloads.map(([, recipe]) => recipe), atOnce };
  // As text, since the values can be made in the page alone, by a function that it does not have.
  const source = `(() => { const build = ${build.toString()}; return (${callAll.toString()})(build, ${JSON.stringify(sent)}); })()`;
  const fates: unknown = await page.evaluate(source);
  if (!Array.isArray(fates) || !fates.every(isFate)) throw new Error('The page did not answer');
  return fates;
}

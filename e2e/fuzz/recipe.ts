/**
 * How to make a value, as JSON: what hostile script passes to the bridge (cycles, typed arrays, lone surrogates, a getter
 * that throws) does not travel to the page as itself, and a recipe can be printed and made again.
 */
export type Recipe =
  | { readonly kind: 'undefined' | 'null' | 'nan' | 'minus-zero' | 'infinity' | 'function' | 'symbol' }
  | { readonly kind: 'json'; readonly value: string | number | boolean }
  | { readonly kind: 'bigint'; readonly digits: string }
  /** UTF-16 code units, so that a surrogate may stand alone. */
  | { readonly kind: 'units'; readonly units: readonly number[] }
  | { readonly kind: 'long'; readonly text: string; readonly times: number }
  | { readonly kind: 'array' | 'sparse' | 'set'; readonly items: readonly Recipe[] }
  | { readonly kind: 'object' | 'map' | 'bare'; readonly entries: readonly (readonly [string, Recipe])[] }
  | { readonly kind: 'date'; readonly time: number }
  | { readonly kind: 'bytes'; readonly of: 'Uint8Array' | 'Float64Array' | 'BigInt64Array' | 'ArrayBuffer' }
  | { readonly kind: 'boxed'; readonly value: string | number | boolean }
  | { readonly kind: 'deep'; readonly depth: number; readonly of: 'array' | 'object' }
  | { readonly kind: 'cycle' | 'throwing' | 'error' | 'regexp' | 'promise' | 'proxy' };

/** Makes the value. Runs in the page too, so it needs nothing from outside itself. */
// eslint-disable-next-line complexity -- a case for each kind, none of them more than a line or two
export function build(recipe: Recipe): unknown {
  const entriesInto = (target: object, entries: readonly (readonly [string, Recipe])[]): object => {
    for (const [key, value] of entries) {
      // As its own property, also where it is called `__proto__`.
      Object.defineProperty(target, key, {
        value: build(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return target;
  };
  switch (recipe.kind) {
    case 'undefined':
      return undefined;
    case 'null':
      return null;
    case 'nan':
      return Number.NaN;
    case 'minus-zero':
      return -0;
    case 'infinity':
      return Number.POSITIVE_INFINITY;
    case 'function':
      return () => 'x';
    case 'symbol':
      return Symbol('x');
    case 'json':
      return recipe.value;
    case 'bigint':
      return BigInt(recipe.digits);
    case 'units':
      return String.fromCharCode(...recipe.units);
    case 'long':
      return recipe.text.repeat(recipe.times);
    case 'array':
      return recipe.items.map((item) => build(item));
    case 'sparse':
      return recipe.items.reduce<unknown[]>((list, item, index) => {
        list[index * 1000] = build(item);
        return list;
      }, []);
    case 'set':
      return new Set(recipe.items.map((item) => build(item)));
    case 'object':
      return entriesInto({}, recipe.entries);
    case 'bare':
      return entriesInto({ __proto__: null }, recipe.entries);
    case 'map':
      return new Map(recipe.entries.map(([key, value]) => [key, build(value)]));
    case 'date':
      return new Date(recipe.time);
    case 'bytes':
      switch (recipe.of) {
        case 'Uint8Array':
          return Uint8Array.of(1, 2, 3);
        case 'Float64Array':
          return Float64Array.of(Number.NaN, -0);
        case 'BigInt64Array':
          return BigInt64Array.of(BigInt(1));
        case 'ArrayBuffer':
          return new ArrayBuffer(8);
      }
    // eslint-disable-next-line no-fallthrough -- the kinds of bytes are all above
    case 'boxed':
      return Object(recipe.value);
    case 'deep': {
      let value: unknown = 1;
      for (let level = 0; level < recipe.depth; level += 1)
        value = recipe.of === 'array' ? [value] : { edits: value };
      return value;
    }
    case 'cycle': {
      const value: Record<string, unknown> = {};
      value.self = value;
      return value;
    }
    case 'throwing':
      return Object.defineProperty({}, 'id', {
        enumerable: true,
        get() {
          throw new Error('a getter that throws');
        },
      });
    case 'error':
      return new Error('x');
    case 'regexp':
      return /x/gu;
    case 'promise':
      return Promise.resolve(1);
    case 'proxy':
      return new Proxy({}, { ownKeys: () => ['id'] });
  }
}

/** What is left of it behind the bridge, which passes on no `__proto__` and nothing that throws when it is read. */
export function crossing(recipe: Recipe): Recipe {
  switch (recipe.kind) {
    case 'object':
    case 'bare':
      return {
        ...recipe,
        entries: recipe.entries
          .filter(([key]) => key !== '__proto__')
          .map(([key, value]) => [key, crossing(value)] as const),
      };
    case 'array':
    case 'sparse':
      return { ...recipe, items: recipe.items.map(crossing) };
    case 'throwing':
    case 'proxy':
      return { kind: 'object', entries: [] };
    default:
      return recipe;
  }
}

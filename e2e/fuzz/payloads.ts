import fc from 'fast-check';
import { z } from 'zod';
import { catalogue } from '../../shared/catalogue/catalogue';
import { misspellings } from '../../shared/catalogue/misspellings';
import { presets } from '../../shared/catalogue/presets';
import { sources } from '../../shared/catalogue/sources';
import type { ApiMethod } from '../../shared/ipc/channels';
import { ipcContract } from '../../shared/ipc/contract';
import type { Recipe } from './recipe';

/** Words that mean something: to JavaScript, to Windows, to us. */
const words = [
  ...[
    '',
    ' ',
    '0',
    '1',
    '-1',
    '1e9',
    'null',
    'true',
    '*',
    '@',
    '../../etc/passwd',
    'C:\\Windows\\System32\\cmd.exe',
  ],
  ...[
    '\\\\evil\\share\\x.reg',
    'file:///etc/passwd',
    'https://evil.example/',
    'javascript:alert(1)',
    '${7*7}',
    '%s%n',
  ],
  ...[
    '"; reg delete HKLM /f & "',
    "'; Remove-Item C:\\ -Recurse #",
    '\u202Egnp.reg',
    '\0',
    '\r\n',
    '常',
    '\u{1F525}',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'toJSON',
    'then',
    'length',
    'valueOf',
  ],
  ...['HKLM\\SAM', 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Eventlog\\Start', 'ImagePath'],
] as const;

const adapters = ['*', '{11111111-2222-3333-4444-555555555555}'];
const catalogueIds = catalogue.flatMap(({ id }) => [id, ...adapters.map((adapter) => `${id}@${adapter}`)]);
const known = [
  ...catalogueIds,
  ...misspellings.map(({ id }) => id),
  ...presets.map(({ id }) => id),
  ...Object.keys(sources),
  ...['load-test-client', 'server', 'windows-defaults', 'profile-0123456789ab', 'profile-000000000000'],
  ...['0123456789abcdef', '00000000-0000-4000-8000-000000000000', 'Web farm', '压测', '{', 'xp_2003', 'find'],
  ...adapters,
];

/** What only the running app can say: ids of its own. */
export interface LiveIds {
  readonly strings: readonly string[];
}

const json = (value: string | number | boolean): Recipe => ({ kind: 'json', value });

const hostileString = fc.oneof(
  fc.constantFrom(...words, ...known).map(json),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(json),
  fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units): Recipe => ({ kind: 'units', units })),
  fc
    .record({
      text: fc.constantFrom('x', '\0', '常', '__proto__', '../'),
      times: fc.constantFrom(50, 5000, 50_000),
    })
    .map((long): Recipe => ({ kind: 'long', ...long })),
);

const hostileNumber = fc.oneof(
  fc
    .constantFrom(
      -1,
      1,
      2,
      30,
      255,
      1024,
      65_535,
      65_536,
      2 ** 31,
      2 ** 32,
      2 ** 53,
      1e308,
      -1e308,
      5e-324,
      0.5,
    )
    .map(json),
  fc.integer().map(json),
  fc.constantFrom<Recipe>({ kind: 'nan' }, { kind: 'minus-zero' }, { kind: 'infinity' }),
);

const oddity = fc.oneof(
  fc
    .constantFrom(
      'undefined',
      'null',
      'function',
      'symbol',
      'cycle',
      'throwing',
      'error',
      'regexp',
      'promise',
      'proxy',
    )
    .map((kind): Recipe => ({ kind })),
  fc.boolean().map(json),
  fc
    .bigInt({ min: -(2n ** 70n), max: 2n ** 70n })
    .map((value): Recipe => ({ kind: 'bigint', digits: String(value) })),
  fc.constantFrom(0, 8.64e15, Number.MAX_VALUE).map((time): Recipe => ({ kind: 'date', time })),
  fc
    .constantFrom('Uint8Array', 'Float64Array', 'BigInt64Array', 'ArrayBuffer')
    .map((of): Recipe => ({ kind: 'bytes', of })),
  fc.constantFrom('x', 1, false).map((value): Recipe => ({ kind: 'boxed', value })),
  fc
    .record({ depth: fc.constantFrom(5, 100, 900, 5000), of: fc.constantFrom('array', 'object') })
    .map((deep): Recipe => ({ kind: 'deep', ...deep })),
);

const { value: hostile } = fc.letrec<{ value: Recipe; key: string }>((tie) => ({
  key: fc.oneof(
    fc.constantFrom(
      'id',
      'path',
      'planId',
      'edits',
      'base',
      'kind',
      'values',
      'name',
      'role',
      'what',
      'entry',
    ),
    fc.constantFrom(...words, ...known),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: false },
    { weight: 3, arbitrary: hostileString },
    { weight: 2, arbitrary: hostileNumber },
    { weight: 3, arbitrary: oddity },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom('object', 'map', 'bare'),
          fc.array(fc.tuple(tie('key'), tie('value')), { maxLength: 4 }),
        )
        .map(([kind, entries]): Recipe => ({ kind, entries })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('array', 'sparse', 'set'), fc.array(tie('value'), { maxLength: 4 }))
        .map(([kind, items]): Recipe => ({ kind, items })),
    },
  ),
}));

/** Those of the strings that a schema takes; a hostile one where there is none. */
function stringFor(schema: z.core.$ZodType, live: LiveIds): fc.Arbitrary<Recipe> {
  const taken = [...known, ...words, ...live.strings].filter((word) => z.safeParse(schema, word).success);
  return taken.length === 0 ? hostileString : fc.constantFrom(...taken).map(json);
}

const numbers = [0, 1, 2, 30, 80, 100, 120, 150, 300, 1025, 10_000, 55_536, 65_534, 300_000, 7_200_000];

/** What a schema of the contract takes, most of the time. */
function fitting(schema: z.core.$ZodType, live: LiveIds): fc.Arbitrary<Recipe> {
  const of = (inner: z.core.$ZodType) => fitting(inner, live);
  if (
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional
  )
    return of(schema.def.innerType);
  if (schema instanceof z.ZodNullable)
    return fc.oneof(of(schema.def.innerType), fc.constant<Recipe>({ kind: 'null' }));
  if (schema instanceof z.ZodObject) return fittingObject(schema, live);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.def.options.map(of));
  if (schema instanceof z.ZodArray)
    return fc
      .array(of(schema.def.element), { maxLength: 4 })
      .map((items): Recipe => ({ kind: 'array', items }));
  if (schema instanceof z.ZodRecord) return fittingRecord(schema, live);
  return fittingLeaf(schema, live);
}

function fittingLeaf(schema: z.core.$ZodType, live: LiveIds): fc.Arbitrary<Recipe> {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options).map(json);
  if (schema instanceof z.ZodLiteral)
    return fc.constantFrom(...[...schema.values].map((value) => json(String(value))));
  if (schema instanceof z.ZodBoolean) return fc.boolean().map(json);
  if (schema instanceof z.ZodNull) return fc.constant<Recipe>({ kind: 'null' });
  if (!(schema instanceof z.ZodNumber)) return stringFor(schema, live);
  const taken = numbers.filter((one) => schema.safeParse(one).success);
  return taken.length === 0 ? hostileNumber : fc.constantFrom(...taken).map(json);
}

function fittingRecord(schema: z.ZodRecord, live: LiveIds): fc.Arbitrary<Recipe> {
  const keys = known.filter((word) => z.safeParse(schema.def.keyType, word).success);
  if (keys.length === 0) return hostile;
  return fc
    .array(fc.tuple(fc.constantFrom(...keys), fitting(schema.def.valueType, live)), { maxLength: 4 })
    .map((entries): Recipe => ({ kind: 'object', entries }));
}

function fittingObject(schema: z.ZodObject, live: LiveIds): fc.Arbitrary<Recipe> {
  const fields: readonly (readonly [string, z.core.$ZodType])[] = Object.entries(schema.shape);
  const entries = fields.map(([key, field]) => {
    const value = fitting(field, live).map((recipe) => [key, recipe] as const);
    return field instanceof z.ZodOptional || field instanceof z.ZodExactOptional
      ? fc.option(value, { nil: null })
      : value;
  });
  return fc
    .tuple(...entries)
    .map((all): Recipe => ({ kind: 'object', entries: all.filter((entry) => entry !== null) }));
}

/** One thing about it is otherwise: a field is missing, there is one too many, or something else stands in its place. */
function spoilt(recipe: Recipe, at: readonly number[], by: Recipe, key: string): Recipe {
  const [first = 0, ...rest] = at;
  if (recipe.kind === 'object' && recipe.entries.length > 0) {
    const entries = [...recipe.entries];
    const index = first % (entries.length + 2);
    const found = entries[index];
    if (found === undefined) return { ...recipe, entries: [...entries, [key, by]] };
    if (first % 5 === 0) entries.splice(index, 1);
    else entries[index] = [found[0], spoilt(found[1], rest, by, key)];
    return { ...recipe, entries };
  }
  if (recipe.kind === 'array' && recipe.items.length > 0) {
    const index = first % recipe.items.length;
    return { ...recipe, items: recipe.items.with(index, spoilt(recipe.items[index] ?? by, rest, by, key)) };
  }
  return by;
}

export type Payload = readonly [how: 'fitting' | 'spoilt' | 'hostile', recipe: Recipe];

/** The same payloads for the same seed: a fifth as the contract says, half of them with something wrong, the rest wild. */
export function payloadsFor(
  method: ApiMethod,
  live: LiveIds,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Payload[] {
  const wellFormed = fitting(ipcContract[method].input, live);
  const payload = fc.oneof(
    { weight: 2, arbitrary: wellFormed.map((recipe): Payload => ['fitting', recipe]) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          wellFormed,
          fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }),
          hostile,
          fc.constantFrom(...words),
        )
        .map(([recipe, at, by, key]): Payload => ['spoilt', spoilt(recipe, at, by, key)]),
    },
    { weight: 3, arbitrary: hostile.map((recipe): Payload => ['hostile', recipe]) },
  );
  return fc.sample(payload, { seed, numRuns: count });
}

import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parametersKey } from '../../../shared/domain/registryLocation';
import { withValues, type ValueEdit } from '../../../shared/parsing/regFile/edit';
import { openRegFile, readKeys } from '../../../shared/parsing/regFile/regFile';
import { dwordData, dwordOf } from '../../../shared/parsing/regFile/valueText';
import { openRegistryText } from './encoding';
import { registryReadingOf } from './keyReading';

const keys = [parametersKey('Tcpip'), parametersKey('AFD'), parametersKey('Dnscache')];
const names = ['MaxUserPort', 'TcpTimedWaitDelay', 'KeepAliveTime', 'DefaultTTL'];

function long(key: string): string {
  return `HKEY_LOCAL_MACHINE${key.slice(4)}`;
}

function edited(bytes: Uint8Array, edits: readonly ValueEdit[]): Uint8Array {
  return withValues(openRegFile(openRegistryText(bytes)), edits);
}

function valueIn(bytes: Uint8Array, key: string, name: string): number | null {
  const file = openRegFile(openRegistryText(bytes));
  const read = { file, reading: readKeys(file, { trees: [key] }) };
  const found = registryReadingOf([read], { kind: 'not-in-export' }).key(key);
  const value = found.state === 'present' ? found.values.get(name.toLowerCase()) : undefined;
  return value === undefined ? null : dwordOf(value);
}

/** Lines that are none of ours and must survive: comments, odd spellings, other keys, plain junk. */
const foreignLine = fc.constantFrom(
  '; a comment',
  '',
  '"Hostname"="Büro \\"1\\""',
  '"Odd" = DWORD:1E\t',
  '"List"=hex(7):31,00,\\\r\n  00,00,00,00',
  'junk of some kind',
  '"Broken"="no end',
  '@="default"',
);
const dword = fc.integer({ min: 0, max: 0xffffffff });
const block = fc.record({
  key: fc.constantFrom(...keys, 'HKLM\\SOFTWARE\\Other'),
  foreign: fc.array(foreignLine, { maxLength: 4 }),
  values: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), dword), { selector: ([name]) => name }),
});
const encoding = fc.constantFrom(
  { name: 'utf-16le', addBOM: true },
  { name: 'utf-16le', addBOM: false },
  { name: 'utf-8', addBOM: true },
  { name: 'utf-8', addBOM: false },
  { name: 'windows-1252', addBOM: false },
);
const content = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    lineEnd: fc.constantFrom('\r\n', '\n'),
    encoding,
  })
  .map(({ blocks, lineEnd, encoding: { name, addBOM } }) => {
    const lines = blocks.flatMap(({ key, foreign, values }) => [
      `[${long(key)}]`,
      ...foreign,
      ...values.map(([valueName, value]) => `"${valueName}"=dword:${value.toString(16).padStart(8, '0')}`),
      '',
    ]);
    const text = ['Windows Registry Editor Version 5.00', '', ...lines, '']
      .join('\r\n')
      .replaceAll('\r\n', lineEnd);
    const bytes: Uint8Array = iconv.encode(text, name, { addBOM });
    return { bytes };
  });
const change = fc.record({
  key: fc.constantFrom(...keys),
  name: fc.constantFrom(...names),
  value: fc.option(dword),
});

function editOf({ key, name, value }: { key: string; name: string; value: number | null }): ValueEdit {
  return { key, name, value: value === null ? null : dwordData(value) };
}

describe('editing a registry file, whatever it holds', () => {
  it('makes every value what was written last', () => {
    fc.assert(
      fc.property(content, fc.array(change, { maxLength: 8 }), ({ bytes }, changes) => {
        const after = changes.reduce((now, one) => edited(now, [editOf(one)]), bytes);
        const atOnce = edited(bytes, changes.map(editOf));
        const last = new Map(changes.map((one) => [`${one.key} ${one.name}`, one]));
        for (const { key, name, value } of last.values()) {
          expect(valueIn(after, key, name)).toBe(value);
          expect(valueIn(atOnce, key, name)).toBe(value);
        }
      }),
    );
  });

  it('gives the same bytes after the inverse of edits that created nothing', () => {
    fc.assert(
      fc.property(content, fc.array(fc.tuple(fc.nat(), dword), { maxLength: 8 }), ({ bytes }, picks) => {
        const there = keys.flatMap((key) =>
          names.filter((name) => valueIn(bytes, key, name) !== null).map((name) => ({ key, name })),
        );
        const changes =
          there.length === 0
            ? []
            : picks.flatMap(([index, value]) => {
                const place = there[index % there.length];
                return place === undefined ? [] : [{ ...place, value }];
              });
        const inverse = changes.map(({ key, name }) => ({ key, name, value: valueIn(bytes, key, name) }));
        const after = changes.reduce((now, one) => edited(now, [editOf(one)]), bytes);
        const back = inverse.reduce((now, one) => edited(now, [editOf(one)]), after);
        expect(Buffer.from(back).equals(bytes)).toBe(true);
      }),
    );
  });

  it('leaves every byte that is none of the written values where it was', () => {
    fc.assert(
      fc.property(content, fc.array(change, { minLength: 1, maxLength: 8 }), ({ bytes }, changes) => {
        const after = edited(bytes, changes.map(editOf));
        const touched = new RegExp(`^"(?:${names.join('|')})"=`);
        const { start, unit } = openRegistryText(bytes);
        const encodingName = unit === 2 ? 'utf-16le' : 'latin1';
        const foreign = (of: Uint8Array) =>
          iconv
            .decode(Buffer.from(of.subarray(start)), encodingName)
            .split('\n')
            .filter((line) => !touched.test(line));
        const before = foreign(bytes);
        // New keys bring a line of their own and blank ones; everything else is there, in its order.
        const remaining = foreign(after);
        let at = 0;
        for (const line of before) {
          const found = remaining.indexOf(line, at);
          expect(found).toBeGreaterThanOrEqual(0);
          at = found + 1;
        }
        const added = remaining.length - before.length;
        expect(added).toBeLessThanOrEqual(3 * new Set(changes.map(({ key }) => key)).size);
      }),
    );
  });
});

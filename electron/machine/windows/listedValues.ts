import { encodeRegistryText, dwordData } from '../../../shared/parsing/regFile/valueText';
import type { RawRegistryValue } from '../machine';
import type { ListedKey, ListedValue } from './regeditProtocol';

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function bytes(value: unknown): Uint8Array {
  return Array.isArray(value) ? Uint8Array.from(value, Number) : new Uint8Array();
}

function qwordBytes(value: unknown): Uint8Array {
  const data = new Uint8Array(8);
  const number = typeof value === 'number' || typeof value === 'string' ? BigInt(value) : 0n;
  new DataView(data.buffer).setBigUint64(0, BigInt.asUintN(64, number), true);
  return data;
}

const types: Readonly<Record<string, { type: number; data: (value: unknown) => Uint8Array }>> = {
  REG_NONE: { type: 0, data: () => new Uint8Array() },
  REG_SZ: { type: 1, data: (value) => encodeRegistryText(String(value)) },
  REG_EXPAND_SZ: { type: 2, data: (value) => encodeRegistryText(String(value)) },
  REG_BINARY: { type: 3, data: bytes },
  REG_DWORD: { type: 4, data: (value) => dwordData(Number(value)).data },
  REG_MULTI_SZ: {
    type: 7,
    data: (value) =>
      encodeRegistryText(
        texts(value)
          .map((text) => `${text}\0`)
          .join(''),
      ),
  },
  REG_QWORD: { type: 11, data: qwordBytes },
};

/** Whether regedit gives a value's very bytes. Texts come expanded, joined or with their line ends changed. */
export function isListedExactly({ type }: ListedValue): boolean {
  return type === 'REG_DWORD' || type === 'REG_BINARY';
}

/** The values of a key by lower-cased name, as far as regedit's kind of listing tells their bytes. */
export function valuesListed(key: ListedKey): ReadonlyMap<string, RawRegistryValue> {
  const values = new Map<string, RawRegistryValue>();
  for (const [name, { type, value }] of Object.entries(key.values)) {
    const known = types[type];
    if (known !== undefined) {
      values.set(name.toLowerCase(), { name, type: known.type, data: known.data(value) });
    }
  }
  return values;
}

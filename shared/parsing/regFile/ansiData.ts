import type { TextCodec } from './encodedText';
import { encodeRegistryText, registryTypes, utf16Text, type RegistryData } from './valueText';

const textTypes: ReadonlySet<number> = new Set([
  registryTypes.string,
  registryTypes.expandString,
  registryTypes.multiString,
]);

/** In a REGEDIT4 file the bytes of texts, `hex(7):...`, are in the ANSI code page; the registry holds UTF-16. */
export function fromAnsi(codec: TextCodec, value: RegistryData): RegistryData {
  if (!textTypes.has(value.type)) return value;
  return { type: value.type, data: encodeRegistryText(codec.decode(value.data)).subarray(0, -2) };
}

/** The other way round; a letter that the code page lacks is lost, as it is for regedit. */
export function toAnsi(codec: TextCodec, value: RegistryData): RegistryData {
  if (!textTypes.has(value.type)) return value;
  return { type: value.type, data: codec.encode(utf16Text(value.data)) };
}

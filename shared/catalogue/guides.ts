import type { GuideId } from '../domain/parameter';

/** One of the documents from which many people start. Its title, in our words, is in the locales under the id. */
export interface Guide {
  readonly id: GuideId;
  readonly language: 'zh' | 'en';
  /** The address that the document itself prints as its own or its original; null where it prints none. */
  readonly address: string | null;
}

export const guides = [
  { id: 'jmeter-notes', language: 'zh', address: 'http://www.2cto.com/net/201304/206071.html' },
  { id: 'tcp-states', language: 'zh', address: 'https://www.cnblogs.com/olartan/p/4268269.html' },
  { id: 'dynamic-ports', language: 'zh', address: null },
  { id: 'tcp-states-en', language: 'en', address: null },
  { id: 'xp-10055', language: 'zh', address: null },
] as const satisfies readonly Guide[];

/** The three guides that carry the same eleven chapters on the registry, in Chinese and in English. */
export const registryGuides = [
  'jmeter-notes',
  'tcp-states',
  'tcp-states-en',
] as const satisfies readonly GuideId[];

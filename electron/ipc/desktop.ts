import type { Question } from './questions';

export type OpenWhat = 'file' | 'folder' | 'profile' | 'log';
export type SaveWhat = 'profile' | 'registryFile' | 'connections' | 'evidence';

/** What only a desktop has. Whatever it asks, it asks in native windows, which no page can answer. */
export interface Desktop {
  /** Null if the dialog was cancelled. */
  readonly choosePath: (what: OpenWhat) => Promise<string | null>;
  readonly chooseTarget: (what: SaveWhat, suggestedName: string) => Promise<string | null>;
  readonly confirm: (question: Question) => Promise<boolean>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly openInBrowser: (url: string) => Promise<void>;
  readonly showWindow: () => void;
}

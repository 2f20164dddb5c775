/** The formats of `export`, by the names that the command line takes. */
export const exportFormats = ['reg', 'cmd', 'ps1', 'ansible', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What an export cannot do and its reader has to know beforehand; told on stderr and in the file. */
export type ExportNotice =
  /** A registry file holds no netsh setting. */
  | { readonly code: 'reg-without-netsh'; readonly ids: readonly string[] }
  /** A registry file cannot look for adapters, so it names those of the machine at hand. */
  | {
      readonly code: 'reg-names-adapters';
      readonly parameterId: string;
      readonly machine: string;
      readonly adapters: readonly string[];
    }
  | { readonly code: 'reg-without-adapters'; readonly parameterId: string; readonly machine: string }
  /** The undo would have to know what the machine at hand does not tell. */
  | { readonly code: 'reg-undo-unknown'; readonly ids: readonly string[] }
  /** cmd cannot read TCP globals in every language; what it cannot read it does not set. */
  | { readonly code: 'cmd-globals'; readonly ids: readonly string[] }
  /** Windows has this value and pays no attention to it. */
  | { readonly code: 'ignored-here'; readonly ids: readonly string[] };

/** One file to write: its text, and how the bytes are made of it. */
export interface ExportFile {
  readonly text: string;
  readonly encoding: 'utf-16le-bom' | 'utf-8-bom' | 'utf-8' | 'ascii';
}

/** An export with what takes it back; a profile needs no undo. */
export interface ExportFiles {
  readonly apply: ExportFile;
  readonly undo: ExportFile | null;
  readonly notices: readonly ExportNotice[];
}

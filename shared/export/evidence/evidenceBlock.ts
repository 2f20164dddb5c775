import type { ProofReport } from '../../domain/proof/proofReport';

/** How a statement stands to what one wishes for. */
export type Tone = 'good' | 'bad' | 'plain';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

/**
 * A piece of the sheet, in its language and in no format yet. Texts are plain: each format escapes them in the one
 * place where it writes them.
 */
export type EvidenceBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Side by side, and to one scale. Formats without pictures leave it out: the figures stand beside it. */
  | { readonly kind: 'pictures'; readonly pictures: readonly ProofPicture[] };

export interface ProofPicture {
  readonly caption: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly tone: Tone }[];
  readonly samples: ProofReport['samples'];
  /** What the areas and the line over time are called. */
  readonly legend: { readonly connected: string; readonly timeWait: string; readonly freePorts: string };
  readonly freePorts: number | null;
}

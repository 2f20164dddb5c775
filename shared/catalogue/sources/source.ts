/** How much a source's word counts. */
export type SourceClass =
  'microsoft' | 'mirror' | 'third-party-measured' | 'reputable' | 'third-party' | 'folklore' | 'standard';

export interface Source {
  readonly class: SourceClass;
  readonly title: string;
  readonly url: string;
}

import { readFile } from 'node:fs/promises';
import type { ProofReport } from '../../shared/domain/proof/proofReport';
import { err, ok, type Result } from '../../shared/result';
import { evidenceSchema } from './evidenceSchema';

export type FormerProofError =
  | { readonly code: 'unreadable'; readonly detail: string }
  /** No evidence sheet as JSON, or one of another version. */
  | { readonly code: 'not-evidence' }
  | { readonly code: 'without-proof' };

/** The last test of an evidence sheet that was saved as JSON, to be set beside a new one. */
export async function readFormerProof(path: string): Promise<Result<ProofReport, FormerProofError>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return err({ code: 'not-evidence' });
    return err({ code: 'unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
  const sheet = evidenceSchema.safeParse(content);
  if (!sheet.success) return err({ code: 'not-evidence' });
  const proof = sheet.data.proofs.at(-1);
  return proof === undefined ? err({ code: 'without-proof' }) : ok(proof);
}

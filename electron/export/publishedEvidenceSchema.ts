import { z } from 'zod';
import { evidenceSchema } from './evidenceSchema';

/** The JSON Schema of an evidence sheet as it is published. */
export function publishedEvidenceSchema(): string {
  // Readers let fields through that they do not know.
  const schema = z.toJSONSchema(evidenceSchema, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'TCPilot evidence sheet' }, null, 2)}\n`;
}

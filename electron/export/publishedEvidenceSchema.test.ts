import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { observedProof } from '../../shared/domain/proof/fixtures/observedProof';
import { proofReport } from '../../shared/domain/proof/proofReport';
import { sheetOf } from '../../shared/export/evidence/fixtures/sheets';
import { evidenceText } from '../../shared/export/evidence/evidenceText';
import { createTranslator } from '../../shared/locales/translator';
import { evidenceSchema } from './evidenceSchema';
import { publishedEvidenceSchema } from './publishedEvidenceSchema';

const { t } = createTranslator('en');
const json = (sheet = sheetOf()): unknown => JSON.parse(evidenceText(sheet, 'json', { t, language: 'en' }));

describe('the schema of an evidence sheet', () => {
  it('is the published one (npm run docs writes it)', () => {
    const published = readFileSync(join(import.meta.dirname, '../../docs/evidence.schema.json'), 'utf8');
    expect(published).toBe(publishedEvidenceSchema());
  });

  it.each([
    ['a machine', sheetOf({ proofs: [] })],
    ['a test', sheetOf({ machine: null })],
    ['a machine and two tests', sheetOf()],
    [
      'a test that could foretell nothing',
      sheetOf({ proofs: [proofReport(observedProof({ supply: null, knownTimeWait: null }))] }),
    ],
  ])('takes the sheet of %s, as TCPilot itself does', (_, sheet) => {
    const parsed: unknown = JSON.parse(publishedEvidenceSchema());
    if (typeof parsed !== 'object' || parsed === null) throw new Error('no object');
    const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(parsed);
    expect(validate(json(sheet)), JSON.stringify(validate.errors)).toBe(true);
    // Nothing that a sheet says is unknown to the schema.
    expect(evidenceSchema.parse(json(sheet))).toEqual(json(sheet));
  });

  it.each([
    ['another format', { format: 'tcpilot-profile' }],
    ['a later version', { version: 2 }],
    ['no proofs', { proofs: null }],
    ['a time that is none', { madeAt: 'yesterday' }],
  ])('refuses %s', (_, change) => {
    const given = json();
    if (typeof given !== 'object' || given === null) throw new Error('no object');
    expect(evidenceSchema.safeParse({ ...given, ...change }).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue';
import { constraints } from '../catalogue/constraints';
import { windows11, windowsXp } from '../domain/fixtures/machineSnapshot';
import type { Finding } from '../domain/finding';
import type { PlanWarning } from '../domain/plan';
import type { AssignmentError } from '../domain/planError';
import { planTargetFrom } from '../domain/planTarget';
import type { ProfileError } from '../domain/profile';
import type { UnreadableReason } from '../domain/value';
import { languages } from './language';
import {
  assignmentMessage,
  constraintMessage,
  findingMessage,
  profileErrorMessage,
  unreadableMessage,
  warningMessage,
} from './messages';
import { createTranslator } from './translator';
import { valueMessage } from './valueMessage';

const guid = '{11111111-2222-3333-4444-555555555555}';
const reasons: readonly UnreadableReason[] = [
  { kind: 'not-in-capture' },
  { kind: 'not-in-export' },
  { kind: 'not-on-this-system' },
  { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' },
  { kind: 'unrecognised-output', source: 'tcp-global.txt' },
  { kind: 'command-failed', command: 'netsh', detail: 'exit 1' },
  { kind: 'access-denied' },
];
const parameterId = 'TcpTimedWaitDelay';
const findings: readonly Finding[] = [
  {
    severity: 'warning',
    code: 'misspelt-value',
    name: 'MaxUserPorts',
    parameterId: 'MaxUserPort',
    adapter: null,
    known: true,
  },
  {
    severity: 'warning',
    code: 'misspelt-value',
    name: 'MaxUserProt',
    parameterId: 'MaxUserPort',
    adapter: guid,
    known: false,
  },
  {
    severity: 'warning',
    code: 'misspelt-value',
    name: 'MaxUserProt',
    parameterId: 'MaxUserPort',
    adapter: '*',
    known: false,
  },
  { severity: 'warning', code: 'misplaced-value', name: 'MTU', parameterId: 'MTU' },
  {
    severity: 'warning',
    code: 'wrong-type',
    parameterId,
    reason: { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' },
  },
  { severity: 'warning', code: 'out-of-range', parameterId, value: 600 },
  {
    severity: 'warning',
    code: 'maxuserport-moves-range',
    parameterId: 'MaxUserPort',
    value: 15000,
    start: 1024,
    count: 13977,
  },
  {
    severity: 'warning',
    code: 'low-range-start',
    parameterId: 'DynamicPortRange.ipv4.tcp',
    start: 1024,
    count: 1,
  },
  { severity: 'info', code: 'ignored-value-set', parameterId: 'TcpWindowSize', value: 62420 },
  {
    severity: 'error',
    code: 'constraint-violated',
    constraintId: 'backlog-min-le-max',
    parameterId: 'a',
    members: ['a', 'b'],
  },
  { severity: 'info', code: 'set-by-policy', parameterId: 'KeepAliveTime', value: 300000 },
  { severity: 'warning', code: 'windows-assumed' },
  { severity: 'warning', code: 'junk-skipped', file: 'a.reg', line: 7, text: '???' },
  { severity: 'error', code: 'interrupted-apply', entry: '12' },
  {
    severity: 'info',
    code: 'registry-engine-fallback',
    reason: 'script-host-missing',
    detail: 'no cscript.exe',
  },
  { severity: 'warning', code: 'netsh-unusable', reason: 'silent', detail: '' },
];
/** The warning is the rule's own sentence. */
const ruleOfTheWarning = 'hash-table-power-of-two';
const warnings: readonly PlanWarning[] = [
  ...(['honoured', 'partly', 'ignored', 'superseded', 'not-applicable', 'unknown'] as const).map(
    (applicability) => ({ code: 'ignored-here', parameterId, applicability }) as const,
  ),
  { code: 'before-unreadable', parameterId },
  { code: 'cannot-go-back-exactly', parameterId },
  { code: 'range-start-below-netsh-minimum', parameterId, start: 1024 },
  { code: 'excluded-ports-inside', parameterId, start: 50000, end: 50059 },
  { code: 'constraint', constraintId: ruleOfTheWarning, parameterId },
  { code: 'sibling-may-follow', parameterId, sibling: 'DynamicPortRange.ipv6.tcp' },
  { code: 'skipped-disconnected', parameterId, adapter: guid },
];
const number = { parameterId, range: { min: 2, max: 300, step: 2 }, unit: 'seconds' } as const;
const ports = {
  parameterId,
  range: { startMin: 1025, countMin: 255, endMax: 65535 },
  unit: 'ports',
} as const;
const portRange = { start: 1000, count: 100 };
const assignmentErrors: readonly AssignmentError[] = [
  { code: 'read-only', parameterId },
  { code: 'cannot-be-absent', ...ports },
  { code: 'no-documented-default', parameterId, range: { values: ['enabled', 'disabled'] }, unit: 'token' },
  { code: 'not-a-number', given: 'x', ...number },
  { code: 'not-a-choice', given: 'x', parameterId, range: { values: [0, 1] }, unit: 'boolean' },
  { code: 'not-a-port-range', given: 'x', ...ports },
  { code: 'not-an-integer', value: 2.5, ...number },
  { code: 'out-of-range', value: 1, ...number },
  { code: 'off-step', value: 3, ...number },
  { code: 'start-too-low', value: portRange, ...ports },
  { code: 'count-too-small', value: portRange, ...ports },
  { code: 'end-too-high', value: portRange, ...ports },
  { code: 'unknown-parameter', parameterId, suggestion: 'MTU' },
  { code: 'unknown-parameter', parameterId, suggestion: null },
  { code: 'malformed-adapter', parameterId, adapter: 'Ethernet' },
  { code: 'adapter-needed', parameterId },
  { code: 'adapter-not-expected', parameterId },
  { code: 'unknown-adapter', parameterId, adapter: guid, known: [] },
  { code: 'unknown-adapter', parameterId, adapter: guid, known: ['{A}', '{B}'] },
  { code: 'not-applicable', parameterId, family: 'xp_2003' },
  { code: 'misspelt', parameterId, meant: 'MTU' },
  { code: 'constraint', constraintId: 'backlog-min-le-max', parameterId, members: [parameterId, 'b'] },
  { code: 'not-an-assignment', text: 'TcpTimedWaitDelay:30' },
];
const profileErrors: readonly ProfileError[] = [
  { code: 'not-json' },
  { code: 'not-a-profile' },
  { code: 'unsupported-version', version: '2' },
  { code: 'unknown-field', field: 'author' },
  { code: 'bad-name' },
  { code: 'bad-values' },
  { code: 'not-a-value', parameterId },
  { code: 'given-twice', parameterId },
];

describe.each(languages)('in %s', (language) => {
  const { t } = createTranslator(language);
  const sentences = [
    ...reasons.map((reason) => unreadableMessage(t, reason)),
    ...findings.map((finding) => findingMessage(t, finding)),
    ...warnings.map((warning) => warningMessage(t, warning)),
    ...assignmentErrors.map((error) => assignmentMessage(t, error)),
    ...profileErrors.map((error) => profileErrorMessage(t, error)),
    ...constraints.filter(({ id }) => id !== ruleOfTheWarning).map(({ id }) => constraintMessage(t, id)),
  ];

  it('every case has its own words, with every placeholder filled and no key left over', () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(
        /\{\{|\}\}|undefined|\[object|^(?:findings|planWarnings|validation|unreadable|constraints)\./u,
      );
      expect(sentence.length).toBeGreaterThan(5);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('every refusal of a value names the parameter and its range, whatever the parameter', () => {
    for (const { id, editable, target, accepts } of catalogue) {
      if (!editable) continue;
      const instance = target.kind === 'interface' ? `${id}@*` : id;
      const result = planTargetFrom({ base: null, assignments: [`${instance}=-7`], removals: [] }, windows11);
      if (result.ok) throw new Error(`${id} took -7`);
      const text = result.error.map((error) => assignmentMessage(t, error)).join('\n');
      expect(text).toContain(instance);
      expect(text).toContain('-7');
      const figures =
        accepts.kind === 'number'
          ? [String(accepts.max)]
          : accepts.kind === 'choice'
            ? accepts.values.map(String)
            : ['1025', '255', '65535'];
      for (const figure of figures) expect(text).toContain(figure);
    }
  });

  it('a value is shown with hex and a readable time, absence in words', () => {
    expect(valueMessage(t, 1_800_000, 'milliseconds')).toBe(
      `1800000 (0x1B7740) = ${language === 'en' ? '30 min' : '30 分钟'}`,
    );
    expect(valueMessage(t, { start: 10000, count: 55536 }, 'ports')).toBe('10000+55536 (10000-65535)');
    expect(valueMessage(t, null, 'seconds')).toBe(language === 'en' ? 'absent' : '不存在');
    expect(valueMessage(t, { unreadable: { kind: 'not-in-capture' } }, 'seconds')).toContain(
      language === 'en' ? 'not in this capture' : '此采集中没有',
    );
  });
});

describe('the sentence for a bad value', () => {
  const { t } = createTranslator('en');

  it.each([
    [
      'TcpTimedWaitDelay=1',
      windows11,
      '1 is out of range. TcpTimedWaitDelay takes 2 to 300 s on this Windows.',
    ],
    [
      'TcpTimedWaitDelay=29',
      windowsXp,
      '29 is out of range. TcpTimedWaitDelay takes 30 to 300 s on this Windows.',
    ],
    [
      'TcpTimedWaitDelai=30',
      windows11,
      'There is no parameter “TcpTimedWaitDelai”. Did you mean TcpTimedWaitDelay?',
    ],
    ['Tcp1323Opts=4', windows11, '“4” is none of the values of Tcp1323Opts. It takes one of 0, 1, 2, 3.'],
  ])('%s', (assignment, windows, sentence) => {
    const result = planTargetFrom({ base: null, assignments: [assignment], removals: [] }, windows);
    expect(result.ok ? [] : result.error.map((error) => assignmentMessage(t, error))).toEqual([sentence]);
  });
});

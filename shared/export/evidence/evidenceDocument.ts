import type { TFunction } from 'i18next';
import { parameterById } from '../../catalogue/catalogue';
import { roleIds } from '../../domain/parameter';
import { isUnreadable, type CurrentValue } from '../../domain/value';
import { endOfRange } from '../../domain/value';
import { valueMessage } from '../../locales/valueMessage';
import type { Cell, EvidenceBlock, Tone } from './evidenceBlock';
import type { EvidenceCheck, EvidenceMachine, EvidenceParameter, EvidenceSheet } from './evidenceSheet';
import { proofBlocks } from './proofBlocks';

const statusTones: Readonly<Record<EvidenceParameter['status'], Tone>> = {
  matches: 'good',
  differs: 'bad',
  unreadable: 'bad',
  default: 'plain',
  custom: 'plain',
};

function nameOfRole(t: TFunction, role: string): string {
  const id = roleIds.find((candidate) => candidate === role);
  return id === undefined ? role : t(`vocabulary.role.${id}`);
}

function valueOf(t: TFunction, parameterId: string, value: CurrentValue): string {
  return valueMessage(t, value, parameterById(parameterId)?.unit ?? 'count');
}

function machineBlocks(
  t: TFunction,
  { description, windows, role }: EvidenceMachine,
): readonly EvidenceBlock[] {
  const { label, kind, path, windows: version } = description;
  const rows: (readonly [string, string])[] = [
    [t('evidence.machine.name'), label],
    [t('evidence.machine.kind'), t(`ui.banner.kind.${kind}`)],
    ...(path === null ? [] : [[t('evidence.machine.path'), path] as const]),
    [t('evidence.machine.windows'), t(`vocabulary.family.${windows.family}`)],
    [t('evidence.machine.basis'), t(`evidence.machine.basisOf.${windows.basis}`)],
    ...(version?.build == null ? [] : [[t('evidence.machine.build'), String(version.build)] as const]),
    ...(version?.installationType == null
      ? []
      : [[t('evidence.machine.installation'), version.installationType] as const]),
    [t('evidence.machine.role'), nameOfRole(t, role)],
  ];
  return [
    { kind: 'heading', text: t('evidence.machine.title') },
    { kind: 'facts', rows },
  ];
}

function checkBlocks(t: TFunction, { target, checked }: EvidenceCheck): readonly EvidenceBlock[] {
  const drift = checked.filter(({ holds }) => !holds);
  const blocks: EvidenceBlock[] = [
    { kind: 'heading', text: t('evidence.drift.title') },
    {
      kind: 'paragraph',
      text:
        drift.length === 0
          ? t('evidence.drift.none', { target, count: checked.length })
          : t('evidence.drift.some', { target, count: checked.length, drift: drift.length }),
      tone: drift.length === 0 ? 'good' : 'bad',
    },
  ];
  if (drift.length === 0) return blocks;
  const columns = [t('cli.columns.parameter'), t('cli.columns.expected'), t('cli.columns.found')];
  const rows = drift.map(({ id, expected, found }): readonly Cell[] => {
    const parameterId = id.split('@', 1)[0] ?? id;
    return [
      { text: id },
      { text: valueOf(t, parameterId, expected) },
      { text: valueOf(t, parameterId, found), tone: 'bad' },
    ];
  });
  return [...blocks, { kind: 'table', columns, rows }];
}

function parameterBlocks(t: TFunction, { parameters, role }: EvidenceMachine): readonly EvidenceBlock[] {
  const columns = [
    t('cli.columns.parameter'),
    t('cli.columns.current'),
    t('cli.columns.recommended'),
    t('cli.columns.status'),
    t('cli.columns.applicability'),
  ];
  const rows = parameters.map((parameter): readonly Cell[] => [
    { text: parameter.id },
    {
      // Why a value is unreadable makes a table of them unreadable too; the JSON has the reasons.
      text: isUnreadable(parameter.current)
        ? t('cli.unreadable')
        : valueOf(t, parameter.parameterId, parameter.current),
    },
    {
      text:
        parameter.recommended === undefined
          ? t('cli.nothing')
          : valueOf(t, parameter.parameterId, parameter.recommended),
    },
    { text: t(`vocabulary.status.${parameter.status}`), tone: statusTones[parameter.status] },
    { text: t(`vocabulary.applicability.${parameter.applicability}`) },
  ]);
  return [
    { kind: 'heading', text: t('evidence.parameters.title', { role: nameOfRole(t, role) }) },
    { kind: 'table', columns, rows },
  ];
}

function budgetBlocks(t: TFunction, { budget }: EvidenceMachine): readonly EvidenceBlock[] {
  const { range, rangeBasis, excludedPorts, heldPorts, ports, timeWaitSeconds, timeWaitBasis } = budget;
  const known = (count: number | null): string => (count === null ? t('evidence.unknown') : String(count));
  const rows: (readonly [string, string])[] = [
    [
      t('evidence.budget.range'),
      t('evidence.budget.rangeOf', {
        start: range.start,
        end: endOfRange(range),
        basis: t(`cli.capacity.basis.${rangeBasis}`),
      }),
    ],
    [t('evidence.budget.excluded'), known(excludedPorts)],
    [t('evidence.budget.held'), known(heldPorts)],
    [t('evidence.budget.usable'), String(ports)],
    [
      t('evidence.budget.timeWait'),
      t('evidence.budget.timeWaitOf', {
        seconds: timeWaitSeconds,
        basis: t(`cli.capacity.basis.${timeWaitBasis}`),
      }),
    ],
    [t('evidence.budget.rate'), String(budget.connectionsPerSecond)],
  ];
  return [
    { kind: 'heading', text: t('evidence.budget.title') },
    { kind: 'facts', rows },
    { kind: 'paragraph', text: t('cli.capacity.assumptions') },
  ];
}

/** The sheet as blocks, in the order in which a reader asks: what ran where, did it hold, what is set. */
export function evidenceDocument(sheet: EvidenceSheet, t: TFunction): readonly EvidenceBlock[] {
  const { machine, proofs, madeAt, toolVersion } = sheet;
  const made = { kind: 'paragraph', text: t('evidence.made', { at: madeAt, version: toolVersion }) } as const;
  return [
    { kind: 'title', text: t('evidence.title') },
    made,
    ...(machine === null ? [] : machineBlocks(t, machine)),
    ...proofBlocks(t, proofs),
    ...(machine?.check == null ? [] : checkBlocks(t, machine.check)),
    ...(machine === null ? [] : [...budgetBlocks(t, machine), ...parameterBlocks(t, machine)]),
  ];
}

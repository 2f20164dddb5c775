import { jsonValue } from '../../shared/locales/jsonValue';
import type { TFunction } from 'i18next';
import { capacityForecast } from '../../shared/domain/machineCapacity';
import type { Plan, PlannedChange } from '../../shared/domain/plan';
import { warningMessage } from '../../shared/locales/messages';
import { paint, wrapped, type CliContext } from './cliContext';
import type { PlannedMachine } from './planOption';
import { textTable, type Column } from './textTable';
import { cellText } from './valueWords';

function columns(context: CliContext): readonly Column<PlannedChange>[] {
  const { t } = context;
  return [
    { title: t('cli.columns.parameter'), cell: (change) => change.id },
    { title: t('cli.columns.before'), cell: (change) => cellText(context, change.before) },
    { title: t('cli.columns.after'), cell: (change) => cellText(context, change.after) },
    {
      title: t('cli.columns.takesEffect'),
      cell: (change) => t(`vocabulary.takesEffect.${change.takesEffect}`),
    },
    {
      title: t('cli.columns.applicability'),
      cell: (change) => t(`vocabulary.applicability.${change.applicability}`),
    },
  ];
}

function ratesLine({ t }: CliContext, { snapshot, plan }: PlannedMachine): string {
  const { before, worksNow, afterRestart } = capacityForecast(snapshot, plan);
  return t('cli.plan.rates', {
    before: before.connectionsPerSecond,
    now: worksNow.connectionsPerSecond,
    later: afterRestart.connectionsPerSecond,
  });
}

function grouped(context: CliContext, { changes }: Plan): readonly string[] {
  const { t, io } = context;
  const now = changes.filter((change) => change.takesEffect === 'immediate');
  const later = changes.filter((change) => change.takesEffect !== 'immediate');
  const group = (title: string, rows: readonly PlannedChange[]): readonly string[] =>
    rows.length === 0 ? [] : ['', paint(io, 'cyan', title), ...textTable(rows, columns(context), io.columns)];
  return [...group(t('cli.plan.worksNow'), now), ...group(t('cli.plan.afterRestart'), later)];
}

/** A plan for people: what changes, when it works, what will run, what to be aware of. */
export function planText(context: CliContext, planned: PlannedMachine): readonly string[] {
  const { t, io } = context;
  const { plan } = planned;
  const warnings = plan.warnings.flatMap((warning) => wrapped(io, warningMessage(t, warning)));
  const shownWarnings = warnings.length === 0 ? [] : ['', t('cli.warningsHeading'), ...warnings];
  if (plan.changes.length === 0) return [t('cli.plan.none', { target: plan.target }), ...shownWarnings];
  return [
    t('cli.plan.heading', { target: plan.target, count: plan.changes.length }),
    ...grouped(context, plan),
    ...shownWarnings,
    '',
    t('cli.commandsHeading'),
    ...plan.changes.flatMap((change) => change.commands.map((command) => `  ${command}`)),
    '',
    ratesLine(context, planned),
    t(plan.restartNeeded ? 'cli.plan.restartNeeded' : 'cli.plan.noRestart'),
  ];
}

/** A change as the JSON of plan and apply has it. */
export function jsonChange(t: TFunction, change: PlannedChange): unknown {
  return {
    id: change.id,
    before: jsonValue(t, change.before),
    after: change.after,
    takesEffect: change.takesEffect,
    applicability: change.applicability,
    commands: change.commands,
  };
}

/** The object that `plan --json` prints. Fields may join; these stay. */
export function planJson({ t }: CliContext, plan: Plan): Readonly<Record<string, unknown>> {
  return {
    target: plan.target,
    changes: plan.changes.map((change) => jsonChange(t, change)),
    warnings: plan.warnings.map((warning) => ({ ...warning, message: warningMessage(t, warning) })),
    restartNeeded: plan.restartNeeded,
  };
}

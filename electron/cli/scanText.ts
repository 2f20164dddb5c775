import { parameterGroups } from '../../shared/domain/parameter';
import { bySeverity } from '../../shared/domain/findingsOverview';
import type { ParameterStatus, ScanReport, ScanRow } from '../../shared/domain/scan';
import type { Adapter } from '../../shared/domain/snapshot';
import { defaultFigures } from '../../shared/domain/defaults';
import type { EffectiveWindows } from '../../shared/domain/windowsVersion';
import { isUnreadable } from '../../shared/domain/value';
import { parameterById } from '../../shared/catalogue/catalogue';
import { findingMessage, unreadableMessage } from '../../shared/locales/messages';
import { paint, wrapped, type CliContext, type Colour } from './cliContext';
import { machineHeader } from './machineHeader';
import { textTable, type Column } from './textTable';
import { cellText } from './valueWords';

const statusColours: Readonly<Partial<Record<ParameterStatus, Colour>>> = {
  differs: 'yellow',
  matches: 'green',
  unreadable: 'red',
};

/** The default that TCPilot goes by, and every other figure that a source prints: `120 (240)`. */
function defaultText(context: CliContext, row: ScanRow, windows: EffectiveWindows): string {
  const definition = parameterById(row.parameterId);
  const others = (definition === null ? [] : defaultFigures(definition, windows))
    .map((figure) => cellText(context, figure.value))
    .slice(1);
  const shown = cellText(context, row.default);
  return others.length === 0 ? shown : `${shown} (${[...new Set(others)].join(', ')})`;
}

function columns(context: CliContext, windows: EffectiveWindows): readonly Column<ScanRow>[] {
  const { t, io } = context;
  return [
    { title: t('cli.columns.parameter'), cell: (row) => row.parameterId },
    { title: t('cli.columns.current'), cell: (row) => cellText(context, row.current) },
    { title: t('cli.columns.recommended'), cell: (row) => cellText(context, row.recommended) },
    { title: t('cli.columns.default'), cell: (row) => defaultText(context, row, windows) },
    {
      title: t('cli.columns.status'),
      cell: (row) => t(`vocabulary.status.${row.status}`),
      paint: (row, text) => {
        const colour = statusColours[row.status];
        return colour === undefined ? text : paint(io, colour, text);
      },
    },
    {
      title: t('cli.columns.applicability'),
      cell: (row) => t(`vocabulary.applicability.${row.applicability}`),
    },
  ];
}

function adapterTitle({ t }: CliContext, { guid, name, addresses }: Adapter): string {
  return t('cli.adapterHeading', {
    name: name ?? t('cli.adapterUnnamed'),
    guid,
    addresses: addresses.length === 0 ? t('cli.adapterDisconnected') : addresses.join(', '),
  });
}

interface Section {
  readonly title: string;
  readonly rows: readonly ScanRow[];
}

function sections(context: CliContext, { rows, adapters }: ScanReport): readonly Section[] {
  const groups = parameterGroups.map((group) => ({
    title: context.t(`vocabulary.group.${group}`),
    rows: rows.filter((row) => row.adapter === null && parameterById(row.parameterId)?.group === group),
  }));
  const perAdapter = adapters.map((adapter) => ({
    title: adapterTitle(context, adapter),
    rows: rows.filter((row) => row.adapter === adapter.guid),
  }));
  return [...groups, ...perAdapter].filter((section) => section.rows.length > 0);
}

/** Each reason once, with the parameters that it keeps from being read. */
function unreadableLines({ t, io }: CliContext, rows: readonly ScanRow[]): readonly string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { current, parameterId } of rows) {
    if (!isUnreadable(current)) continue;
    const reason = unreadableMessage(t, current.unreadable);
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(parameterId));
  }
  if (byReason.size === 0) return [];
  return [
    '',
    t('cli.unreadableHeading'),
    ...[...byReason].flatMap(([reason, ids]) => wrapped(io, `${reason}: ${[...ids].join(', ')}`)),
  ];
}

/** A scan for people, fitted to the terminal. */
export function scanText(context: CliContext, report: ScanReport, isSample: boolean): readonly string[] {
  const { t, io } = context;
  const count = (status: ParameterStatus): number =>
    report.rows.filter((row) => row.status === status).length;
  const findings = bySeverity(report.findings).flatMap((finding) => wrapped(io, findingMessage(t, finding)));
  return [
    ...machineHeader(context, report.machine, report.windows, report.role, isSample),
    ...sections(context, report).flatMap(({ title, rows }) => [
      '',
      paint(io, 'cyan', title),
      ...textTable(rows, columns(context, report.windows), io.columns),
    ]),
    ...unreadableLines(context, report.rows),
    ...(findings.length === 0 ? [] : ['', t('cli.findingsHeading'), ...findings]),
    '',
    t('cli.summary', {
      role: report.role,
      differs: count('differs'),
      matches: count('matches'),
      unreadable: count('unreadable'),
    }),
  ];
}

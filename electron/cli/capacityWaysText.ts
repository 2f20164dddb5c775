import { loadToolSettingsFor, type LoadToolSetting } from '../../shared/catalogue/loadTools';
import { sourceById } from '../../shared/catalogue/sources';
import type { CapacityWay } from '../../shared/domain/capacityWays';
import { capacityAssumptions, capacityWayMessage } from '../../shared/locales/capacityWayMessage';
import { paint, wrapped, type CliContext } from './cliContext';

function settingsOf({ kind }: CapacityWay) {
  return kind === 'reuse-connections' || kind === 'more-source-addresses' ? loadToolSettingsFor(kind) : [];
}

/** The ways to a rate as `capacity --rate N --json` has them. */
export function waysJson({ t }: CliContext, ways: readonly CapacityWay[]): unknown {
  return ways.map((way) => ({
    ...way,
    title: t(`capacityWays.title.${way.kind}`),
    how: capacityWayMessage(t, way),
    settings: settingsOf(way).map(({ id, tool, snippet, sources }) => ({
      id,
      tool,
      snippet,
      where: t(`loadTools.${id}.where`),
      what: t(`loadTools.${id}.what`),
      sources: sources.map((source) => sourceById(source).url),
    })),
  }));
}

function snippetLines(
  { io }: CliContext,
  { tool, snippet }: LoadToolSetting,
  where: string,
): readonly string[] {
  return [
    ...wrapped(io, `${tool}, ${where}:`, '     '),
    ...snippet.split('\n').map((line) => `       ${paint(io, 'cyan', line)}`),
  ];
}

/** The ways to a rate for people: numbered, with what to put into which load tool. */
export function waysLines(context: CliContext, ways: readonly CapacityWay[]): readonly string[] {
  const { t, io } = context;
  if (ways.length === 0) return [];
  return [
    '',
    t('cli.capacity.waysHeading'),
    ...ways.flatMap((way, index) => [
      paint(
        io,
        'bold',
        `  ${index + 1}. ${t('capacityWays.titled', {
          title: t(`capacityWays.title.${way.kind}`),
          enough: t(way.enough ? 'capacityWays.enough' : 'capacityWays.notEnough'),
        })}`,
      ),
      ...wrapped(io, capacityWayMessage(t, way), '     '),
      ...settingsOf(way).flatMap((setting) =>
        snippetLines(context, setting, t(`loadTools.${setting.id}.where`)),
      ),
    ]),
    '',
    t('capacityWays.assumptions.heading'),
    ...capacityAssumptions(t).flatMap((clause) => wrapped(io, `- ${clause}`, '  ')),
  ];
}

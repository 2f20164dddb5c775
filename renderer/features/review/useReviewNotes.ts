import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PreflightFinding } from '../../../shared/domain/preflight';
import { sortWarnings } from '../../../shared/domain/reviewGroups';
import type { PlanPreview } from '../../../shared/ipc/api';
import { warningMessage } from '../../../shared/locales/messages';
import { preflightMessage } from '../../../shared/locales/preflightMessage';
import type { Note } from './Notes';
import type { ReviewSubject } from './review';

/** As many as main makes one text of. */
const mostReserved = 200;

/** Where nothing could be found out, or where it is just how Windows is, there is nothing to act on. */
const plainFacts: readonly PreflightFinding['code'][] = [
  'listeners-unknown',
  'exclusions-unknown',
  'server-role-unknown',
  'virtual-network-reservations',
];

function reservation(
  t: TFunction,
  { ip, transport, ports }: Extract<PreflightFinding, { readonly code: 'ports-listened-on' }>,
): NonNullable<Note['copy']> {
  const first = ports.slice(0, mostReserved).map(({ port }) => port);
  return { label: t('preflight.reserve'), request: { what: 'reservePorts', ip, transport, ports: first } };
}

/** Pre-flight, what a preset says of itself and the plan's warnings, the gravest first. */
export function useReviewNotes(subject: ReviewSubject, preview: PlanPreview): readonly Note[] {
  const { t } = useTranslation();
  const caution =
    subject.kind === 'target' && subject.base.kind === 'preset'
      ? t(`presets.texts.${subject.base.id}.caution`)
      : '';
  const notes: readonly Note[] = [
    ...preview.preflight.map((finding) => ({
      severity: plainFacts.includes(finding.code) ? ('info' as const) : ('warning' as const),
      text: preflightMessage(t, finding),
      ...(finding.code === 'ports-listened-on' ? { copy: reservation(t, finding) } : {}),
    })),
    ...sortWarnings(preview.plan.warnings).general.map((warning) => ({
      severity: 'warning' as const,
      text: warningMessage(t, warning),
    })),
    ...(caution === '' ? [] : [{ severity: 'info' as const, text: caution }]),
  ];
  const once = [...new Map(notes.map((note) => [note.text, note])).values()];
  return [
    ...once.filter(({ severity }) => severity === 'warning'),
    ...once.filter(({ severity }) => severity === 'info'),
  ];
}

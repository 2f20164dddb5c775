import type { TFunction } from 'i18next';
import type { Examination, ExaminationReason } from '../domain/diagnosis/examination';
import { eventHours } from '../domain/tcpipEvents';

type Owned = Extract<ExaminationReason, { readonly pid: number | null }>;

function ownerText(t: TFunction, { pid, process }: Owned): string {
  if (pid === null) return t('examination.ownerUnknown');
  return process === null ? t('examination.ownerPid', { pid }) : t('examination.owner', { process, pid });
}

/** An IPv6 address before a port. */
function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

/** A date and time as people read it, in UTC where nobody says otherwise. */
export type ShowTime = (iso: string) => string;

/** One thing that a finding rests on, as a sentence. */
export function examinationReasonMessage(
  t: TFunction,
  reason: ExaminationReason,
  showTime: ShowTime = (iso) => iso,
): string {
  switch (reason.code) {
    case 'sockets-stuck':
    case 'sockets-grow': {
      const { code, count, kind } = reason;
      const from = reason.code === 'sockets-grow' ? reason.from : 0;
      const seconds = reason.code === 'sockets-grow' ? reason.seconds : 0;
      const owner = ownerText(t, reason);
      return t(`examination.reasons.${code}`, {
        owner,
        count,
        kind: t(`examination.kinds.${kind}`),
        from,
        seconds,
      });
    }
    case 'event': {
      const { id, count, last } = reason;
      return t('examination.reasons.event', { id, count, hours: eventHours, last: showTime(last) });
    }
    case 'no-events':
      return t('examination.reasons.no-events', { hours: eventHours });
    case 'events-unknown':
      return t(`examination.reasons.events-unknown.${reason.state}`);
    case 'ports-used':
      return t('examination.reasons.ports-used', { ...reason });
    case 'top-destination':
      return t('examination.reasons.top-destination', { ...reason, address: bracketed(reason.address) });
    case 'range-cut':
      return t('examination.reasons.range-cut', { ...reason });
    default:
      return t(`examination.reasons.${reason.code}`);
  }
}

/** All that a finding rests on. */
export function examinationWhy(t: TFunction, { reasons }: Pick<Examination, 'reasons'>): string {
  return reasons.map((reason) => examinationReasonMessage(t, reason)).join(' ');
}

import type { TFunction } from 'i18next';
import type { TimeWaitFigure, TimeWaitMeasurement } from '../domain/proof/timeWait';

/** What watching a closed connection gave, bounds included. */
export function measurementMessage(t: TFunction, measurement: TimeWaitMeasurement): string {
  switch (measurement.outcome) {
    case 'measured':
      return t('proof.measured', {
        atLeast: measurement.atLeastSeconds,
        atMost: measurement.atMostSeconds,
      });
    case 'failed':
      return t(`proof.notMeasured.${measurement.reason}`);
    default:
      return t(`proof.notMeasured.${measurement.outcome}`, { atLeast: measurement.atLeastSeconds });
  }
}

/** The TIME_WAIT that is reckoned with, and how it is known. */
export function timeWaitMessage(t: TFunction, { seconds, basis }: TimeWaitFigure): string {
  return t(`proof.reckoned.${basis}`, { seconds });
}

import type { TFunction } from 'i18next';
import type { CapacityWay } from '../domain/capacityWays';
import { endOfRange, type PortRange } from '../domain/value';

/** What one way to a wanted rate takes, in a sentence. */
export function capacityWayMessage(t: TFunction, way: CapacityWay): string {
  switch (way.kind) {
    case 'reuse-connections':
      return t('capacityWays.how.reuse-connections', { requests: way.requestsPerConnection });
    case 'server-closes-first':
      return t('capacityWays.how.server-closes-first');
    case 'more-source-addresses':
      return t('capacityWays.how.more-source-addresses', { addresses: way.addresses });
    case 'wider-range':
      return t('capacityWays.how.wider-range', { ...offered(t, way), needed: way.portsNeeded });
    case 'shorter-time-wait':
      return t('capacityWays.how.shorter-time-wait', { seconds: way.seconds });
    case 'range-and-time-wait':
      return t('capacityWays.how.range-and-time-wait', { ...offered(t, way), seconds: way.seconds });
  }
}

function offered(
  t: TFunction,
  { preset, range, ports }: Extract<CapacityWay, { readonly range: PortRange }>,
): { readonly preset: string; readonly ports: number; readonly start: number; readonly end: number } {
  return {
    preset: t(`presets.texts.${preset}.title`),
    ports,
    start: range.start,
    end: endOfRange(range),
  };
}

const assumed = ['oneDestination', 'oneAddress', 'clientCloses', 'shortConnections'] as const;

/** What every figure of the port budget rests on, a clause each. */
export function capacityAssumptions(t: TFunction): readonly string[] {
  return assumed.map((each) => t(`capacityWays.assumptions.${each}`));
}

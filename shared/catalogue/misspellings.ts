import type { GuideId, ServiceTree } from '../domain/parameter';
import type { SourceId } from './sources';
import { registryGuides } from './guides';

/**
 * A value name that guides spread and that Windows never reads. It serves as an id that can only be deleted: the
 * wrong name itself, directly below the service's Parameters and hence without an adapter.
 */
export interface Misspelling {
  readonly id: string;
  readonly service: ServiceTree;
  readonly name: string;
  /** The parameter that was meant. */
  readonly parameterId: string;
  readonly guides: readonly GuideId[];
  readonly sources: readonly SourceId[];
}

export const misspellings: readonly Misspelling[] = [
  {
    id: 'TcpMaxConnectRetransmisstions',
    service: 'Tcpip',
    name: 'TcpMaxConnectRetransmisstions',
    parameterId: 'TcpMaxConnectRetransmissions',
    guides: registryGuides,
    sources: ['W2K3-MCR'],
  },
  {
    id: 'MaxUserPorts',
    service: 'Tcpip',
    name: 'MaxUserPorts',
    parameterId: 'MaxUserPort',
    guides: [],
    sources: ['BIGFONT'],
  },
  {
    id: 'TcpTimedWaitDe',
    service: 'Tcpip',
    name: 'TcpTimedWaitDe',
    parameterId: 'TcpTimedWaitDelay',
    guides: [],
    sources: ['CSDNTYPO'],
  },
  {
    id: 'TCPTimeWaitDelay',
    service: 'Tcpip',
    name: 'TCPTimeWaitDelay',
    parameterId: 'TcpTimedWaitDelay',
    guides: ['xp-10055'],
    sources: ['KB314053', 'W2K3-TWD'],
  },
];

/** The known misspelling with this id, or null. */
export function misspellingById(id: string): Misspelling | null {
  return misspellings.find((misspelling) => misspelling.id === id) ?? null;
}

/** The known misspelling that a value of this name is, or null. Windows compares names without regard to case. */
export function misspellingByName(name: string): Misspelling | null {
  const wanted = name.toLowerCase();
  return misspellings.find((misspelling) => misspelling.name.toLowerCase() === wanted) ?? null;
}

/** Where a per-interface value is found that Windows reads only in the subkey of an adapter. */
export type WrongPlace = 'parameters' | 'interfaces';

export interface MisplacedValue {
  readonly parameterId: string;
  /** `Tcpip\Parameters` itself, or its `Interfaces` key without a GUID. */
  readonly places: readonly WrongPlace[];
  /** Guides that send people to the wrong place. */
  readonly guides: readonly GuideId[];
  readonly sources: readonly SourceId[];
}

export const misplacedValues: readonly MisplacedValue[] = [
  {
    parameterId: 'TcpInitialRtt',
    places: ['parameters', 'interfaces'],
    guides: registryGuides,
    sources: ['KB170359', 'W2K-IRTT'],
  },
  {
    parameterId: 'TcpAckFrequency',
    places: ['parameters', 'interfaces'],
    guides: [],
    sources: ['KB328890', 'NOTRICH'],
  },
  { parameterId: 'TcpNoDelay', places: ['parameters', 'interfaces'], guides: [], sources: ['NOTRICH'] },
];

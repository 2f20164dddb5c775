import { err, ok, type Result } from '../../result';
import { parseNumber } from '../valueSyntax';
import type { LoopbackAddress } from './loopbackAddress';
import type { PortSupply } from './portSupply';
import type { ProofRequest } from './prediction';

/** What the window asks the test for. */
export interface ProofWish {
  readonly address: LoopbackAddress;
  readonly request: ProofRequest;
  /** Whether it goes on until there is no port left, instead of using half of them at most. */
  readonly untilExhausted: boolean;
  /** Also watch one closed connection leave TIME_WAIT. */
  readonly measureTimeWait: boolean;
}

/** There are no more ports than this, so that further connections prove nothing new. */
const allPorts = 65_535;
export const proofBounds = { connections: allPorts, rate: 100_000, seconds: 600 } as const;

/** Half of what is free, so that the rest of the machine goes on; null where that is not known. */
export function mostConnections(supply: Pick<PortSupply, 'freePorts'> | null): number | null {
  return supply === null ? null : Math.floor(supply.freePorts / 2);
}

/** Why a test is not begun. */
export type ProofRefusal =
  { readonly reason: 'ports-unknown' } | { readonly reason: 'too-many'; readonly most: number };

/** Without the explicit choice to use up the ports, a test takes half of the free ones at most. */
export function proofRefusal(
  { request, untilExhausted }: Pick<ProofWish, 'request' | 'untilExhausted'>,
  supply: Pick<PortSupply, 'freePorts'> | null,
): ProofRefusal | null {
  if (untilExhausted) return null;
  const most = mostConnections(supply);
  if (most === null) return { reason: 'ports-unknown' };
  return request.connections > most ? { reason: 'too-many', most } : null;
}

/** The form, as it was typed. */
export interface ProofForm {
  readonly address: LoopbackAddress;
  readonly connections: string;
  /** Null for as fast as possible. */
  readonly rate: string | null;
  readonly seconds: string;
  readonly untilExhausted: boolean;
  readonly measureTimeWait: boolean;
}

export type ProofField = keyof typeof proofBounds;
/** The largest number that each field that is wrong takes. */
export type ProofFormProblems = Readonly<Partial<Record<ProofField, number>>>;

function wholeNumber(text: string, most: number): number | null {
  const value = parseNumber(text.trim());
  return value === null || !Number.isInteger(value) || value < 1 || value > most ? null : value;
}

/**
 * The task that a form describes.
 *
 * @param most connections, unless the ports are to be used up
 */
export function readProofForm(form: ProofForm, most: number): Result<ProofWish, ProofFormProblems> {
  const { address, untilExhausted, measureTimeWait } = form;
  const limits = { ...proofBounds, connections: most };
  const connections = untilExhausted ? allPorts : wholeNumber(form.connections, limits.connections);
  const rate = form.rate === null ? null : wholeNumber(form.rate, limits.rate);
  const seconds = wholeNumber(form.seconds, limits.seconds);
  const isRateMissing = form.rate !== null && rate === null;
  if (connections !== null && seconds !== null && !isRateMissing) {
    return ok({ address, request: { connections, rate, seconds }, untilExhausted, measureTimeWait });
  }
  return err({
    ...(connections === null ? { connections: limits.connections } : {}),
    ...(isRateMissing ? { rate: limits.rate } : {}),
    ...(seconds === null ? { seconds: limits.seconds } : {}),
  });
}

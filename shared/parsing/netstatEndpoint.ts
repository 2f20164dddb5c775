import type { Endpoint } from '../domain/connection';
import { lastPort } from './portBlocks';
import { wholeNumberOf } from './wholeNumber';

const openingBracket = '['.charCodeAt(0);
const closingBracket = ']'.charCodeAt(0);

/**
 * Reads `0.0.0.0:135`, `[fe80::1%12]:1900` or `host:https`.
 *
 * @returns null for anything else, `*:*` among it.
 */
export function endpointOf(field: string): Endpoint | null {
  const colon = field.lastIndexOf(':');
  if (colon < 1) return null;
  const bracketed = field.charCodeAt(0) === openingBracket;
  if (bracketed && field.charCodeAt(colon - 1) !== closingBracket) return null;
  const address = bracketed ? field.slice(1, colon - 1) : field.slice(0, colon);
  const port = portOf(field.slice(colon + 1));
  return address === '' || address === '*' || port === null ? null : { address, port };
}

function portOf(text: string): number | string | null {
  const number = wholeNumberOf(text, 5);
  if (number !== null) return number <= lastPort ? number : null;
  return /^[A-Za-z][\w.+-]*$/.test(text) ? text : null;
}

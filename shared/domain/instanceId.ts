/**
 * Ids of what is tuned: `TcpTimedWaitDelay`, and per adapter `TcpAckFrequency@{GUID}` or, in a profile for all
 * adapters with an IP address, `TcpAckFrequency@*`.
 */
export interface InstanceIdParts {
  readonly parameterId: string;
  /** Null for a machine-wide parameter, `*` for all adapters with an address, else the adapter's GUID. */
  readonly adapter: string | null;
}

const guidPattern = /^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/;

export function isAdapterGuid(text: string): boolean {
  return guidPattern.test(text);
}

/** Splits an id; null if what stands behind the `@` is neither `*` nor a GUID in braces. */
export function parseInstanceId(id: string): InstanceIdParts | null {
  const at = id.indexOf('@');
  if (at < 0) return { parameterId: id, adapter: null };
  const adapter = id.slice(at + 1);
  if (adapter !== '*' && !isAdapterGuid(adapter)) return null;
  return { parameterId: id.slice(0, at), adapter: adapter.toUpperCase() };
}

export function interfaceInstanceId(parameterId: string, adapter: string): string {
  return `${parameterId}@${adapter === '*' ? adapter : adapter.toUpperCase()}`;
}

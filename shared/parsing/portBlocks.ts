import type { IpVersion, Transport } from '../domain/parameter';

/** Which of the tables in a text a block is, as far as an echoed command or its title says so. */
export interface BlockIdentity {
  /** Only the echoed command tells. */
  readonly ip: IpVersion | null;
  readonly transport: Transport | null;
}

/**
 * The block for one IP version and transport: the first that both are known to match, else the first that
 * contradicts neither.
 */
export function chooseBlock<B extends BlockIdentity>(
  blocks: readonly B[],
  wanted: { readonly ip: IpVersion; readonly transport: Transport },
): B | null {
  const possible = blocks.filter(
    ({ ip, transport }) =>
      (ip === null || ip === wanted.ip) && (transport === null || transport === wanted.transport),
  );
  return possible.find(({ ip, transport }) => ip !== null && transport !== null) ?? possible[0] ?? null;
}

export const lastPort = 65535;

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IpVersion, Transport } from '../../../shared/domain/parameter';
import type { PortRangeId } from '../machine';

const ipVersions = ['ipv4', 'ipv6'] as const satisfies readonly IpVersion[];
const transports = ['tcp', 'udp'] as const satisfies readonly Transport[];

/** The four tables that netsh keeps ports in. */
export const portRangeIds: readonly PortRangeId[] = ipVersions.flatMap((ip) =>
  transports.map((transport) => ({ ip, transport })),
);

export function dynamicPortFile({ ip, transport }: PortRangeId): string {
  return `dynamicport-${ip}-${transport}.txt`;
}

export function excludedPortFile({ ip, transport }: PortRangeId): string {
  return `excludedportrange-${ip}-${transport}.txt`;
}

export const tcpGlobalFile = 'tcp-global.txt';
export const netstatFile = 'netstat.txt';
export const verFile = 'ver.txt';

const knownTexts: ReadonlySet<string> = new Set([
  ...portRangeIds.flatMap((id) => [dynamicPortFile(id), excludedPortFile(id)]),
  tcpGlobalFile,
  netstatFile,
  verFile,
]);

/** The files of a folder that belong to a capture, by what they are for. */
export interface CaptureFiles {
  /** Full paths of the registry exports, in the order of their names. */
  readonly registry: readonly string[];
  /** Full paths of the texts, by their names in lower case. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Looks for the files of a capture, whatever the case of their names. Everything else in the folder is passed by.
 *
 * @throws what the file system throws where the folder cannot be listed
 */
export async function findCaptureFiles(folder: string): Promise<CaptureFiles> {
  const registry: string[] = [];
  const texts = new Map<string, string>();
  for (const name of (await readdir(folder)).sort()) {
    const known = name.toLowerCase();
    if (!known.endsWith('.reg') && !knownTexts.has(known)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() !== true) continue;
    if (known.endsWith('.reg')) registry.push(path);
    else if (!texts.has(known)) texts.set(known, path);
  }
  return { registry, texts };
}

/** Whether there is anything at all to look at: one known file makes a capture. */
export function isCapture({ registry, texts }: CaptureFiles): boolean {
  return registry.length + texts.size > 0;
}

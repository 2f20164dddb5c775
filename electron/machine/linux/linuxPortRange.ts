import { readFile } from 'node:fs/promises';
import type { DynamicPorts, PortSpan } from '../../../shared/domain/connections/dynamicPortUse';

const folder = '/proc/sys/net/ipv4';

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/**
 * The ports that this Linux hands out, less those reserved.
 * https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html (ip_local_port_range, ip_local_reserved_ports)
 */
export async function readLinuxDynamicPorts(): Promise<
  (DynamicPorts & { readonly excluded: readonly PortSpan[] }) | null
> {
  const range = await readFile(`${folder}/ip_local_port_range`, 'utf8').catch(() => '');
  const [first, last] = numbersIn(range);
  if (first === undefined || last === undefined) return null;
  const reserved = await readFile(`${folder}/ip_local_reserved_ports`, 'utf8').catch(() => '');
  const excluded = reserved
    .trim()
    .split(',')
    .flatMap((block): readonly PortSpan[] => {
      const [start, end] = numbersIn(block);
      return start === undefined ? [] : [{ start, end: end ?? start }];
    });
  return { range: { start: first, count: last - first + 1 }, excluded };
}

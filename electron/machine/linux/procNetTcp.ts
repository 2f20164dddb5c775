import type { Endpoint, TcpState } from '../../../shared/domain/connection';

/** One socket as the kernel lists it. */
export interface KernelSocket {
  readonly local: Endpoint & { readonly port: number };
  readonly remote: Endpoint & { readonly port: number };
  readonly state: TcpState | 'OTHER';
  /** 0 where no process holds it any more, as in TIME_WAIT. */
  readonly inode: number;
}

/** By number, as in the kernel's `include/net/tcp_states.h`. */
const states: readonly (TcpState | 'OTHER')[] = [
  'OTHER',
  'ESTABLISHED',
  'SYN_SENT',
  'SYN_RECEIVED',
  'FIN_WAIT_1',
  'FIN_WAIT_2',
  'TIME_WAIT',
  'CLOSED',
  'CLOSE_WAIT',
  'LAST_ACK',
  'LISTENING',
  'CLOSING',
  'SYN_RECEIVED',
];

/** An address is printed as 32-bit words in the byte order of the machine; every platform that we run on is little-endian. */
function bytesOf(hex: string): readonly number[] {
  return (hex.match(/.{8}/g) ?? []).flatMap((word) =>
    [6, 4, 2, 0].map((at) => Number.parseInt(word.slice(at, at + 2), 16)),
  );
}

function ipv6Text(bytes: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)).toString(16),
  );
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

function addressOf(hex: string): string {
  const bytes = bytesOf(hex);
  if (bytes.length === 4) return bytes.join('.');
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return isMapped ? bytes.slice(12).join('.') : ipv6Text(bytes);
}

function endpointIn(field: string): KernelSocket['local'] | null {
  const [address = '', port = ''] = field.split(':');
  if (!/^(?:[0-9A-F]{8}|[0-9A-F]{32})$/i.test(address) || !/^[0-9A-F]{4}$/i.test(port)) return null;
  return { address: addressOf(address), port: Number.parseInt(port, 16) };
}

/**
 * Reads `/proc/net/tcp` or `tcp6`; IPv4 addresses that IPv6 sockets carry are written as IPv4.
 * https://www.kernel.org/doc/html/latest/networking/proc_net_tcp.html
 */
export function parseProcNetTcp(text: string): readonly KernelSocket[] {
  return text.split('\n').flatMap((line) => {
    const [, localText = '', remoteText = '', state = '', , , , , , inode = ''] = line.trim().split(/\s+/);
    const local = endpointIn(localText);
    const remote = endpointIn(remoteText);
    if (local === null || remote === null || !/^\d{1,15}$/.test(inode)) return [];
    return [{ local, remote, state: states[Number.parseInt(state, 16)] ?? 'OTHER', inode: Number(inode) }];
  });
}

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

const endpoint = '((?:[0-9A-F]{8}){1,4}):([0-9A-F]{4})';
/** Number, local, remote, state, queues, timer, retransmissions, user, timeout, inode. */
const line = new RegExp(
  `^ *\\S+ ${endpoint} ${endpoint} ([0-9A-F]{2}) +\\S+ +\\S+ +\\S+ +\\S+ +\\S+ +(\\d{1,15})(?= |$)`,
  'gim',
);

/** Addresses of 32 or 128 bits; they recur, and are put into words once each. */
class AddressWords {
  private readonly known = new Map<string, string>();

  of(hex: string): string | null {
    if (hex.length !== 8 && hex.length !== 32) return null;
    const known = this.known.get(hex) ?? addressOf(hex);
    this.known.set(hex, known);
    return known;
  }
}

/**
 * Reads `/proc/net/tcp` or `tcp6`; IPv4 addresses that IPv6 sockets carry are written as IPv4.
 * https://www.kernel.org/doc/html/latest/networking/proc_net_tcp.html
 */
export function parseProcNetTcp(text: string): readonly KernelSocket[] {
  const words = new AddressWords();
  const sockets: KernelSocket[] = [];
  for (const [
    ,
    localHex = '',
    localPort = '',
    remoteHex = '',
    remotePort = '',
    state = '',
    inode = '',
  ] of text.matchAll(line)) {
    const local = words.of(localHex);
    const remote = words.of(remoteHex);
    if (local === null || remote === null) continue;
    sockets.push({
      local: { address: local, port: Number.parseInt(localPort, 16) },
      remote: { address: remote, port: Number.parseInt(remotePort, 16) },
      state: states[Number.parseInt(state, 16)] ?? 'OTHER',
      inode: Number(inode),
    });
  }
  return sockets;
}

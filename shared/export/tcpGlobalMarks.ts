import type { TcpGlobalOption } from '../parsing/tcpGlobalOptions';

/**
 * What the row of a TCP global holds in every language, for `find`, which compares the case of plain ASCII letters
 * and knows nothing else. Options without one cannot be told from others in a language that is not known.
 */
export const tcpGlobalMarks: Partial<Record<TcpGlobalOption, string>> = {
  timestamps: 'RFC 1323',
  ecncapability: 'ECN',
  initialrto: 'RTO',
  maxsynretransmissions: 'SYN',
  // English only. Two blanks, or the row of the fallback would be another.
  fastopen: 'Fast Open  ',
  autotuninglevel: 'Auto-Tuning',
  nonsackrttresiliency: 'Non Sack Rtt',
};

/** The mark of an option, or null. */
export function tcpGlobalMark(option: string): string | null {
  return new Map<string, string>(Object.entries(tcpGlobalMarks)).get(option) ?? null;
}

import type { IpVersion, Transport } from '../domain/parameter';

/** What of netsh's `show` commands the parsers of this folder read. */
const shownObjects = ['dynamicport', 'excludedportrange', 'global'] as const;
export type ShownObject = (typeof shownObjects)[number];

/** A command that was typed, as far as a console text echoes it. */
export interface NetshEcho {
  /** Null for any other netsh command, be it `set` or another `show`. */
  readonly shows: ShownObject | null;
  /** From the context: `ipv4`, or `ip` for short. */
  readonly ip: IpVersion | null;
  readonly transport: Transport | null;
}

const otherCommand: NetshEcho = { shows: null, ip: null, transport: null };
const prompt = /^(?:PS\s+)?[A-Za-z]:\\[^<>|"*?]*>/;

/**
 * Recognises the echo of a netsh command, typed in one line or inside netsh's own shell
 * (`netsh interface ipv4>show dynamicport tcp`), spelled out or abbreviated as netsh allows.
 *
 * @returns null if the line is neither such an echo nor a prompt at all.
 */
export function netshEchoOf(line: string): NetshEcho | null {
  const words = line.toLowerCase().split(/[\s>=|;&`"'()]+/);
  const netsh = words.findLastIndex((word) => /(?:^|\\)netsh(?:\.exe)?$/.test(word));
  if (netsh < 0) return prompt.test(line) ? otherCommand : null;
  const verb = words.findIndex((word, index) => index > netsh && isAbbreviation(word, 'show'));
  if (verb < 0) return otherCommand;
  const context = words.slice(netsh + 1, verb);
  const named = words[verb + 1] ?? '';
  const rest = words.slice(verb + 2);
  return {
    shows: shownObjects.find((object) => isAbbreviation(named, object)) ?? null,
    ip: context.includes('ipv6')
      ? 'ipv6'
      : context.some((word) => word === 'ipv4' || word === 'ip')
        ? 'ipv4'
        : null,
    transport: rest.includes('udp') ? 'udp' : rest.includes('tcp') ? 'tcp' : null,
  };
}

function isAbbreviation(word: string, of: string): boolean {
  return word.length >= 2 && of.startsWith(word);
}

/**
 * The transport that a table's title names. The title is translated, but the word stands in it as netsh
 * was given it, in small letters: `Protocol tcp ...`, `协议 udp ...`.
 */
export function transportOfTitle(title: string): Transport | null {
  const found = new Set(title.match(/(?<![A-Za-z0-9_])(?:tcp|udp)(?![A-Za-z0-9_])/g));
  if (found.size !== 1) return null;
  return found.has('tcp') ? 'tcp' : 'udp';
}

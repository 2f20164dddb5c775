import type { CommandLine, WebContents } from 'electron';

/**
 * TCPilot needs no network, so Chromium gets none: no name and no address leads anywhere. What the content policy and
 * the session's request filter do not see ends here: WebRTC's TCP connections, and the names that `dns-prefetch` asks for.
 * Links open in the user's browser, which is another program. To be called ahead of `ready`.
 * https://source.chromium.org/chromium/chromium/src/+/main:services/network/public/cpp/network_switches.cc
 */
export function denyNameResolution(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** WebRTC's UDP goes past names and requests alike: a page could send to any address. Without a proxy this leaves none. */
export function denyUdp(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

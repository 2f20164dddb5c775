import type { SocketCall } from '../symptom';

/** Words of a message for an outgoing connection, .NET's among them in the languages of Windows. */
const connecting =
  /(?<!\p{L})connect(?:ex|ing)?(?!\p{L})|(?<!\p{L})dial (?:tcp|udp)|NewConnectionError|establish a new connection|urlopen error|Remoteserver|serveur distant|servidor remoto|server remoto|удаленным сервером|serwerem zdalnym|远程服务器|遠端伺服器|リモート サーバー|원격 서버/iu;
const listening = /(?<!\p{L})listen(?:ing|er)?(?!\p{L})/iu;
const binding = /(?<!\p{L})(?:bind(?:ing)?|JVM_Bind|make_sock)(?!\p{L})/iu;
/** Stack frames run method names together: `Net.connect0`, `DoConnect`, `create_connection`. */
const connectingFrame = /(?:connect(?:ex|async|callback)?\d?|create_connection)\b/iu;
const bindingFrame = /(?:bind\d?|server_bind|create_server|bind_sockets?)\b/iu;
const listeningFrame = /listen(?:er|async)?\d?\b/iu;

/** .NET appends the remote endpoint to the text of a failed connect, and to that of nothing else. */
const trailingEndpoint =
  /\s\(?(?:(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:%]+\]|localhost|(?<=\()[\w.-]+):\d{1,5}\)?["')\s]*$/iu;

/** Frames go on below an exception (Java, .NET) or lead up to it (Python). */
const frameBelow = /^\s+\S|^\s*--->|InnerException/u;
const frameAbove = /^\s+\S|--->|InnerException|^Traceback/u;
const farthestFrame = 25;

/** Which call a line of a message names. An outgoing connection binds first, so that connecting goes before binding. */
function callInLine(line: string): SocketCall | null {
  if (connecting.test(line)) return 'connect';
  if (binding.test(line)) return 'bind';
  return listening.test(line) ? 'listen' : null;
}

function callInFrame(line: string): SocketCall | null {
  if (bindingFrame.test(line)) return 'bind';
  if (listeningFrame.test(line)) return 'listen';
  return connectingFrame.test(line) ? 'connect' : null;
}

function callInFrames(lines: readonly string[], isFrame: RegExp): SocketCall | null {
  for (const line of lines.slice(0, farthestFrame)) {
    if (!isFrame.test(line)) return null;
    const call = callInFrame(line);
    if (call !== null) return call;
  }
  return null;
}

export interface MessageContext {
  readonly line: string;
  /** The nearest first. */
  readonly above: () => readonly string[];
  /** The nearest first. */
  readonly below: () => readonly string[];
}

/**
 * Which socket call a message is about, by its own line, else by the frames of its stack.
 *
 * @returns null where nothing tells: the same code means different things for different calls, so that none is guessed
 */
export function callOf({ line, above, below }: MessageContext): SocketCall | null {
  return (
    callInLine(line) ??
    (trailingEndpoint.test(line) ? 'connect' : null) ??
    callInFrames(below(), frameBelow) ??
    callInFrames(above(), frameAbove)
  );
}

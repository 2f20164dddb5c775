import { parameterById } from '../../shared/catalogue/catalogue';
import { loadToolSettings } from '../../shared/catalogue/loadTools';
import { sourceById } from '../../shared/catalogue/sources';
import { listExcludedPortsCommand, lookUpCommand, reservePortsCommands } from '../../shared/domain/commands';
import { parseInstanceId } from '../../shared/domain/instanceId';
import { registryLocation } from '../../shared/domain/registryLocation';
import type { CopyRequest, Handlers } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';

/** What prints the value on the machine itself; it changes nothing. */
function lookUpText(id: string): string | null {
  const parts = parseInstanceId(id);
  const parameter = parts === null ? null : parameterById(parts.parameterId);
  return parts === null || parameter === null ? null : lookUpCommand(parameter, parts.adapter);
}

/** `HKLM\...\Parameters\TcpTimedWaitDelay`, or null for what netsh keeps and for `@*`. */
function registryPath(id: string): string | null {
  const parts = parseInstanceId(id);
  const parameter = parts === null ? null : parameterById(parts.parameterId);
  if (parts === null || parameter === null) return null;
  const location = registryLocation(parameter.target, parts.adapter);
  return location === null ? null : `${location.key}\\${location.name}`;
}

/** Where this copy of TCPilot keeps what it remembers. */
export interface CopyablePaths {
  readonly stateFolder: string;
  readonly logFile: string;
}

function textOf(request: CopyRequest, paths: CopyablePaths): string | null {
  switch (request.what) {
    case 'source':
      return sourceById(request.id).url;
    case 'parameterId':
      return request.id;
    case 'lookUpCommand':
      return lookUpText(request.id);
    case 'registryKey':
      return registryPath(request.id);
    case 'loadToolSetting':
      return loadToolSettings.find(({ id }) => id === request.id)?.snippet ?? null;
    case 'listExcludedPorts':
      return listExcludedPortsCommand;
    case 'reservePorts':
      return reservePortsCommands(request.ip, request.transport, request.ports).join('\r\n');
    case 'stateFolder':
    case 'logFile':
      return paths[request.what];
  }
}

/** The page names what to copy; the text is ours, so that a page cannot fill the clipboard with a command of its own. */
export function copyHandlers(
  writeClipboard: (text: string) => Promise<void>,
  paths: CopyablePaths,
): Pick<Handlers, 'copyText'> {
  return {
    async copyText(request) {
      const text = textOf(request, paths);
      if (text === null) {
        return err({ code: 'nothing-to-copy', id: 'id' in request ? request.id : request.what });
      }
      await writeClipboard(text);
      return ok({ copied: text });
    },
  };
}

import { parseArgs } from 'node:util';
import { roleIds, type RoleId } from '../../shared/domain/parameter';
import { windowsFamilies, type WindowsFamily } from '../../shared/domain/windowsVersion';
import { err, ok, type Result } from '../../shared/result';

/** What a start of the window may ask for. */
export interface LaunchOptions {
  /** The registry file or capture to open. */
  readonly path: string | null;
  readonly state: string | null;
  readonly role: RoleId | null;
  readonly family: WindowsFamily | null;
}

export type ArgumentRefusal =
  | { readonly code: 'switch'; readonly argument: string }
  | { readonly code: 'argument'; readonly argument: string };

const ownOptions = {
  machine: { type: 'string' },
  state: { type: 'string' },
  role: { type: 'string' },
  windows: { type: 'string' },
} as const;

/**
 * The arguments that are ours. A packaged app is its own program; one that runs from source stands behind
 * Electron, its switches and the folder of the app, which belong to whoever develops it.
 */
export function ownArguments(
  argv: readonly string[],
  app: { readonly packaged: boolean; readonly folder: string; readonly resolve: (path: string) => string },
): readonly string[] {
  if (app.packaged) return argv.slice(1);
  const folder = argv.findIndex((argument, index) => index > 0 && app.resolve(argument) === app.folder);
  return argv.slice(folder < 0 ? 2 : folder + 1);
}

/**
 * Chromium takes `--name`, `-name` and, on Windows, `/name` from anywhere ahead of a bare `--`, and no fuse covers
 * its switches (`--remote-debugging-port`, `--no-sandbox`, `--load-extension`, `--js-flags` ...). A list of the
 * harmful ones would age, so everything that looks like a switch and is not ours is refused.
 * https://source.chromium.org/chromium/chromium/src/+/main:base/command_line.cc
 */
function foreignSwitch(args: readonly string[], platform: NodeJS.Platform): string | null {
  const end = args.indexOf('--');
  const switches = (end < 0 ? args : args.slice(0, end)).filter(
    (argument) => argument.startsWith('-') || (platform === 'win32' && argument.startsWith('/')),
  );
  return switches.find((argument) => !isOwnOption(argument)) ?? null;
}

function isOwnOption(argument: string): boolean {
  const [name = ''] = argument.split('=', 1);
  return name.startsWith('--') && Object.hasOwn(ownOptions, name.slice(2));
}

function oneOf<T extends string>(list: readonly T[], text: string | undefined): T | null | undefined {
  if (text === undefined) return null;
  return list.find((item) => item === text);
}

/** Reads our own arguments; whatever is not understood is refused rather than passed over. */
export function readLaunchOptions(
  args: readonly string[],
  platform: NodeJS.Platform,
): Result<LaunchOptions, ArgumentRefusal> {
  const foreign = foreignSwitch(args, platform);
  if (foreign !== null) return err({ code: 'switch', argument: foreign });
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: ownOptions, allowPositionals: true, strict: true });
  } catch {
    // Only a missing value is left to be wrong: "--state" at the end, or with nothing behind it.
    return err({ code: 'argument', argument: args.find(isOwnOption) ?? args.join(' ') });
  }
  const { values, positionals } = parsed;
  const paths = [...positionals, ...(values.machine === undefined ? [] : [values.machine])];
  const [path = null, second] = paths;
  if (second !== undefined) return err({ code: 'argument', argument: second });
  const role = oneOf(roleIds, values.role);
  if (role === undefined) return err({ code: 'argument', argument: `--role ${values.role ?? ''}` });
  const family = oneOf(windowsFamilies, values.windows);
  if (family === undefined) return err({ code: 'argument', argument: `--windows ${values.windows ?? ''}` });
  return ok({ path, state: values.state ?? null, role, family });
}

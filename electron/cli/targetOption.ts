import { readFile } from 'node:fs/promises';
import { presetById, presets } from '../../shared/catalogue/presets';
import type { PlanTarget } from '../../shared/domain/plan';
import { planTargetFrom } from '../../shared/domain/planTarget';
import { parseProfile, type Profile } from '../../shared/domain/profile';
import { roleIds } from '../../shared/domain/parameter';
import type { Role } from '../../shared/domain/role';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import { assignmentMessage, profileErrorMessage } from '../../shared/locales/messages';
import { err, ok, type Result } from '../../shared/result';
import type { CliContext } from './cliContext';
import type { CliError } from './cliError';

export interface TargetOptions {
  readonly set?: readonly string[];
  readonly unset?: readonly string[];
}

async function readProfile({ t }: CliContext, path: string): Promise<Result<Profile | null, CliError>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ok(null);
    const detail = error instanceof Error ? error.message : String(error);
    return err({ kind: 'input', lines: [t('cli.errors.profileUnreadable', { path, detail })] });
  }
  const profile = parseProfile(text);
  if (profile.ok) return profile;
  const reasons = profile.error.map((reason) => profileErrorMessage(t, reason));
  return err({ kind: 'input', lines: [t('cli.errors.profileInvalid', { path }), ...reasons] });
}

async function readBase(
  context: CliContext,
  name: string,
  { windows, machine }: MachineSnapshot,
): Promise<Result<PlanTarget, CliError>> {
  const preset = presetById(name);
  if (preset !== null) {
    const values = preset.values({ family: windows.family, cores: machine.cores, adapters: ['*'] });
    return ok({ name: preset.id, values });
  }
  const profile = await readProfile(context, name);
  if (!profile.ok) return profile;
  if (profile.value !== null) {
    return ok({ name: profile.value.name, values: new Map(Object.entries(profile.value.values)) });
  }
  const known = presets.map(({ id }) => id).join(', ');
  return err({
    kind: 'input',
    lines: [context.t('cli.errors.unknownTarget', { target: name, presets: known })],
  });
}

/** The target of a plan: a preset's id or a profile's path, with `--set` and `--unset` on top or in its stead. */
export async function readTarget(
  context: CliContext,
  name: string | undefined,
  { set = [], unset = [] }: TargetOptions,
  snapshot: MachineSnapshot,
): Promise<Result<PlanTarget, CliError>> {
  if (name === undefined && set.length === 0 && unset.length === 0) {
    return err({ kind: 'input', lines: [context.t('cli.errors.targetAndSets')] });
  }
  const base = name === undefined ? ok(null) : await readBase(context, name, snapshot);
  if (!base.ok) return base;
  const target = planTargetFrom({ base: base.value, assignments: set, removals: unset }, snapshot.windows);
  if (target.ok) return target;
  return err({ kind: 'input', lines: target.error.map((error) => assignmentMessage(context.t, error)) });
}

/** The role of `--role`: a built-in one, or a profile's path; `load-test-client` if nothing was said. */
export async function readRole(context: CliContext): Promise<Result<Role, CliError>> {
  const name = context.options.role ?? 'load-test-client';
  const id = roleIds.find((candidate) => candidate === name);
  if (id !== undefined) return ok({ kind: 'builtin', id });
  const profile = await readProfile(context, name);
  if (!profile.ok) return profile;
  if (profile.value !== null) return ok({ kind: 'profile', profile: profile.value });
  const roles = roleIds.join(', ');
  return err({ kind: 'input', lines: [context.t('cli.errors.unknownRole', { role: name, roles })] });
}

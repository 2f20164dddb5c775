import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { parseProfile, profileFrom, serializeProfile, type Profile } from '../../shared/domain/profile';
import { isProfileId, type ProfileId, type RoleChoice } from '../../shared/domain/profileId';
import type { Role } from '../../shared/domain/role';
import type { Edits, ProfileList, StoredProfile } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { Log } from './log';
import { profileFolder, readProfileText, type KeptProfile, type ProfileListing } from './profileFolder';

/** Far more than a list of names can be chosen from. */
const mostProfiles = 200;
const longestName = 100;

export interface ProfileStore {
  list(): Promise<ProfileList>;
  /** The text for an export. */
  textOf(id: ProfileId): Promise<Result<{ readonly name: string; readonly text: string }, AppError>>;
  /** What a role stands for. */
  roleOf(choice: RoleChoice): Promise<Result<Role, AppError>>;
  /** Without an id a new profile, with one a replacement. */
  save(id: ProfileId | null, name: string, values: Edits): Promise<Result<StoredProfile, AppError>>;
  rename(id: ProfileId, name: string): Promise<Result<StoredProfile, AppError>>;
  /** Under the next free name. */
  duplicate(id: ProfileId): Promise<Result<StoredProfile, AppError>>;
  remove(id: ProfileId): Promise<Result<void, AppError>>;
  /** Takes a file in, under another name where its own is taken; a bad one is refused whole. */
  importFile(path: string): Promise<Result<StoredProfile, AppError>>;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `Name`, else `Name (2)` or whatever number is free, cut where it would be longer than a name may be. */
export function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, longestName - suffix.length)}${suffix}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

function described({ id, profile }: KeptProfile): StoredProfile {
  return { id, name: profile.name, values: profile.values };
}

/** Lets tasks follow each other: what one finds free, the next must find taken. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
}

interface Writing {
  replace(kept: KeptProfile): Promise<Result<StoredProfile, AppError>>;
  add(profile: Profile, listing: ProfileListing): Promise<Result<StoredProfile, AppError>>;
  addUnderFreeName(profile: Profile): Promise<Result<StoredProfile, AppError>>;
  remove(id: ProfileId): Promise<Result<void, AppError>>;
}

function writingTo(path: string, log: Log): Writing {
  const files = profileFolder(path);
  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, AppError>> => {
    try {
      return ok(await work());
    } catch (error) {
      log.warn('The folder of the profiles cannot be written', path, error);
      return err({ code: 'profiles-not-writable', folder: path });
    }
  };
  const replace = async (kept: KeptProfile): Promise<Result<StoredProfile, AppError>> => {
    const written = await attempt(() => files.write(kept));
    return written.ok ? ok(described(kept)) : written;
  };
  const add: Writing['add'] = async (profile, { profiles }) => {
    if (profiles.length >= mostProfiles) return err({ code: 'too-many-profiles', most: mostProfiles });
    return replace({ id: `profile-${randomBytes(6).toString('hex')}`, profile });
  };
  return {
    replace,
    add,
    async addUnderFreeName(profile) {
      const listing = await files.list();
      const names = listing.profiles.map((kept) => kept.profile.name);
      return add({ ...profile, name: freeName(profile.name, names) }, listing);
    },
    remove: (id) => attempt(() => files.remove(id)),
  };
}

/** The user's own profiles. */
export function createProfiles(folder: string, log: Log): ProfileStore {
  const files = profileFolder(folder);
  const writing = writingTo(folder, log);
  const inTurn = oneByOne();

  const find = async (id: ProfileId): Promise<Result<KeptProfile, AppError>> => {
    const kept = await files.read(id);
    return kept === null ? err({ code: 'profile-unknown' }) : ok(kept);
  };

  const withFreeName = async (
    name: string,
    own: ProfileId | null,
  ): Promise<Result<ProfileListing, AppError>> => {
    const listing = await files.list();
    const taken = listing.profiles.some(({ id, profile }) => id !== own && sameName(profile.name, name));
    return taken ? err({ code: 'profile-name-taken', name }) : ok(listing);
  };

  return {
    async list() {
      const { profiles, damaged } = await files.list();
      return {
        profiles: profiles.slice(0, mostProfiles).map(described),
        damaged: damaged.slice(0, mostProfiles),
      };
    },
    async textOf(id) {
      const found = await find(id);
      if (!found.ok) return found;
      const { profile } = found.value;
      return ok({ name: profile.name, text: serializeProfile(profile) });
    },
    async roleOf(choice) {
      if (!isProfileId(choice)) return ok({ kind: 'builtin', id: choice });
      const found = await find(choice);
      return found.ok ? ok({ kind: 'profile', profile: found.value.profile }) : found;
    },
    save: (id, name, values) =>
      inTurn(async () => {
        const profile = profileFrom({ format: 'tcpilot-profile', version: 1, name, values });
        if (!profile.ok) return err({ code: 'profile-refused', label: name, errors: profile.error });
        const found = id === null ? null : await find(id);
        if (found !== null && !found.ok) return found;
        const listing = await withFreeName(name, id);
        if (!listing.ok) return listing;
        return id === null
          ? writing.add(profile.value, listing.value)
          : writing.replace({ id, profile: profile.value });
      }),
    rename: (id, name) =>
      inTurn(async () => {
        const found = await find(id);
        if (!found.ok) return found;
        const listing = await withFreeName(name, id);
        return listing.ok ? writing.replace({ id, profile: { ...found.value.profile, name } }) : listing;
      }),
    duplicate: (id) =>
      inTurn(async () => {
        const found = await find(id);
        return found.ok ? writing.addUnderFreeName(found.value.profile) : found;
      }),
    remove: (id) =>
      inTurn(async () => {
        const found = await find(id);
        return found.ok ? writing.remove(id) : found;
      }),
    importFile: (path) =>
      inTurn(async () => {
        const label = basename(path);
        const text = await readProfileText(path);
        if (text === null) return err({ code: 'profile-file-unreadable', label });
        const profile = parseProfile(text);
        return profile.ok
          ? writing.addUnderFreeName(profile.value)
          : err({ code: 'profile-refused', label, errors: profile.error });
      }),
  };
}

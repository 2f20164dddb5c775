import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseProfile, serializeProfile, type Profile } from '../../shared/domain/profile';
import { isProfileId, type ProfileId } from '../../shared/domain/profileId';
import { removeFileDurably, replaceFileDurably } from '../files/durableFile';

/** A profile that names everything takes a few kilobytes. */
const largestFile = 1024 * 1024;

export interface KeptProfile {
  readonly id: ProfileId;
  readonly profile: Profile;
}

export interface ProfileListing {
  /** By name. */
  readonly profiles: readonly KeptProfile[];
  /** Names of files that are no profiles. */
  readonly damaged: readonly string[];
}

function byName(a: KeptProfile, b: KeptProfile): number {
  return a.profile.name.localeCompare(b.profile.name) || (a.id < b.id ? -1 : 1);
}

/** Null for what cannot be read, and for what is far too large to be a profile. */
export async function readProfileText(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null || bytes.length > largestFile ? null : bytes.toString('utf8');
}

async function readProfile(path: string): Promise<Profile | null> {
  const text = await readProfileText(path);
  const parsed = text === null ? null : parseProfile(text);
  return parsed?.ok === true ? parsed.value : null;
}

/** One file for each profile, named by an id of ours, so that a name never becomes a path. */
export interface ProfileFolder {
  list(): Promise<ProfileListing>;
  read(id: ProfileId): Promise<KeptProfile | null>;
  /** @throws what the file system throws */
  write(kept: KeptProfile): Promise<void>;
  /** @throws what the file system throws */
  remove(id: ProfileId): Promise<void>;
}

export function profileFolder(folder: string): ProfileFolder {
  const pathOf = (id: ProfileId): string => join(folder, `${id}.json`);
  return {
    async list() {
      const names = await readdir(folder).catch(() => []);
      const profiles: KeptProfile[] = [];
      const damaged: string[] = [];
      for (const name of names.filter((one) => one.endsWith('.json') && !one.startsWith('.')).sort()) {
        const id = name.slice(0, -'.json'.length);
        const profile = isProfileId(id) ? await readProfile(join(folder, name)) : null;
        if (isProfileId(id) && profile !== null) profiles.push({ id, profile });
        else damaged.push(name);
      }
      return { profiles: profiles.sort(byName), damaged };
    },
    async read(id) {
      const profile = await readProfile(pathOf(id));
      return profile === null ? null : { id, profile };
    },
    async write({ id, profile }) {
      await mkdir(folder, { recursive: true });
      await replaceFileDurably(pathOf(id), serializeProfile(profile));
    },
    remove: (id) => removeFileDurably(pathOf(id)),
  };
}

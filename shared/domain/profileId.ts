import { roleIds, type RoleId } from './parameter';

/** The id of an own profile; made by TCPilot, so that no name ever becomes a file's. */
export type ProfileId = `profile-${string}`;

const pattern = /^profile-[0-9a-f]{12}$/;

export function isProfileId(text: unknown): text is ProfileId {
  return typeof text === 'string' && pattern.test(text);
}

/** What the user compares a machine with: a built-in role, or an own profile. */
export type RoleChoice = RoleId | ProfileId;

export function isRoleChoice(text: unknown): text is RoleChoice {
  return isProfileId(text) || roleIds.some((id) => id === text);
}

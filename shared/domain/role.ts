import type { RoleId } from './parameter';
import type { Profile } from './profile';

/** What a machine is compared with. */
export type Role =
  { readonly kind: 'builtin'; readonly id: RoleId } | { readonly kind: 'profile'; readonly profile: Profile };

import { isRoot, unprivilegedUser } from '../../setup/unprivilegedUser.mjs';

/** For `spawn`: who runs a program. Empty for whoever runs the tests. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** Somebody who may have Chromium's sandbox: not root. */
export function withoutRights(): RunAs {
  if (!isRoot()) return {};
  const user = unprivilegedUser();
  if (user === null) throw new Error('Chromium’s sandbox refuses root, and there is no user "nobody".');
  return { uid: user.uid, gid: user.gid };
}

import type { TFunction } from 'i18next';
import type { Handlers } from '../../shared/ipc/api';
import { ok } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import type { Desktop } from './desktop';

export interface ProofParties extends Pick<AppSession, 'proofs'> {
  readonly confirm: Desktop['confirm'];
  readonly t: TFunction;
}

/** The test over loopback. What it may connect to is no part of any payload but as one of two words. */
export function proofHandlers({
  proofs,
  confirm,
  t,
}: ProofParties): Pick<Handlers, 'readProofs' | 'readPortGround' | 'startProof' | 'stopProof'> {
  return {
    readProofs: () => Promise.resolve(ok({ run: proofs.run(), kept: proofs.kept() })),
    readPortGround: async () => ok(await proofs.ground()),
    async startProof(task) {
      // Other programs of this computer are without ports then: a page alone must not bring that about.
      const isWanted =
        !task.untilExhausted ||
        (await confirm({
          message: t('nativeDialogs.exhaustPorts'),
          detail: t('nativeDialogs.exhaustPortsDetail'),
          confirm: t('nativeDialogs.exhaustPortsConfirm'),
        }));
      if (!isWanted) return ok({ outcome: 'cancelled' });
      const begun = await proofs.start(task);
      return begun.ok ? ok({ outcome: 'begun' }) : begun;
    },
    stopProof() {
      proofs.stop();
      return Promise.resolve(ok({}));
    },
  };
}

import type { TFunction } from 'i18next';
import { evidenceFormatOf, evidenceMachine } from '../../shared/export/evidence/evidenceSheet';
import { evidenceText } from '../../shared/export/evidence/evidenceText';
import type { Handlers } from '../../shared/ipc/api';
import { ok } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import type { AppFacts } from './appHandlers';
import type { Desktop } from './desktop';
import { saveTo, suggestedFileName } from './saveTo';

export interface EvidenceParties extends Pick<
  AppSession,
  'machine' | 'settings' | 'profiles' | 'proofs' | 'started'
> {
  readonly facts: Pick<AppFacts, 'version' | 'systemLanguage'>;
  readonly chooseTarget: Desktop['chooseTarget'];
  readonly t: TFunction;
}

/** The evidence sheet of the open machine. The page asks for it; what it says and where it goes is main's and the user's. */
export function evidenceHandlers(parties: EvidenceParties): Pick<Handlers, 'saveEvidence'> {
  const { machine, settings, profiles, proofs, started, facts, chooseTarget, t } = parties;
  return {
    async saveEvidence({ proofs: wanted }) {
      await started;
      const { role: choice, family, language } = settings.current();
      const role = await profiles.roleOf(choice);
      if (!role.ok) return role;
      const snapshot = await machine.latest(family);
      if (!snapshot.ok) return snapshot;
      const { label, kind } = snapshot.value.machine;
      const kept = proofs.kept();
      const tests = wanted.flatMap((id) => kept.find((proof) => proof.id === id)?.report ?? []);
      // A test is one of this computer; an opened file or capture is of another.
      const isOfThisMachine = tests.length === 0 || kind === 'windows';
      const path = await chooseTarget(
        'evidence',
        suggestedFileName(isOfThisMachine ? `tcpilot-${label}` : 'tcpilot-proof', 'html'),
      );
      if (path === null) return ok({ outcome: 'cancelled' });
      const sheet = {
        madeAt: new Date().toISOString(),
        toolVersion: facts.version,
        machine: isOfThisMachine ? evidenceMachine(snapshot.value, role.value, null) : null,
        proofs: tests,
      };
      const words = { t, language: language === 'system' ? facts.systemLanguage : language };
      return saveTo(path, evidenceText(sheet, evidenceFormatOf(path) ?? 'html', words));
    },
  };
}

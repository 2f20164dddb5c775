import { capacityWays } from '../../shared/domain/capacityWays';
import { machineCapacities } from '../../shared/domain/overview';
import type { Handlers } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';
import { examineMachine } from '../diagnosis/examineMachine';
import { examinedMachine, thisLinux } from '../diagnosis/examinedSubject';
import type { AppSession } from '../session/appSession';
import { withHeldPorts } from '../tuning/heldPorts';

export type DiagnosisParties = Pick<AppSession, 'machine' | 'settings' | 'started'>;

/** What takes a look at the connections of a machine: none of it is done for a scan. */
export function diagnosisHandlers({
  machine,
  settings,
  started,
}: DiagnosisParties): Pick<Handlers, 'readCapacity' | 'examineMachine'> {
  return {
    async readCapacity({ rate }) {
      await started;
      const opened = machine.current();
      if (!opened.ok) return opened;
      const latest = await machine.latest(settings.current().family);
      if (!latest.ok) return latest;
      const snapshot = await withHeldPorts(opened.value.machine, latest.value, { names: false });
      const ways = rate === null ? null : capacityWays(snapshot, rate);
      return ok({ ...machineCapacities(snapshot), ways });
    },
    async examineMachine() {
      await started;
      const opened = machine.current();
      if (!opened.ok) return opened;
      const { machine: subject, description } = opened.value;
      const standIn = process.platform === 'linux' ? thisLinux : null;
      const examined = examinedMachine(subject, settings.current().family) ?? standIn;
      if (examined === null) return ok({ outcome: 'no-connections' });
      const found = await examineMachine(examined);
      if (!found.ok) return err({ code: 'read-failed', label: description.label, reason: found.error.code });
      const kind = subject.kind === 'registry-file' ? 'linux' : subject.kind;
      return ok({ outcome: 'examined', subject: kind, examination: found.value });
    },
  };
}

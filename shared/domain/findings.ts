import { parameterById } from '../catalogue/catalogue';
import { constraints } from '../catalogue/constraints';
import { violatedConstraints } from './constraints';
import type { Finding, FindingSeverity } from './finding';
import { bySeverity } from './findingsOverview';
import { instancesOf } from './instances';
import { nameFindings } from './nameFindings';
import { portFindings } from './portFindings';
import type { MachineSnapshot, ReaderNotice } from './snapshot';
import { valueFindings } from './valueFindings';

/** Everything about a machine that deserves a sentence, whatever it is compared with: the gravest first. */
export function findingsOf(snapshot: MachineSnapshot): readonly Finding[] {
  const instances = instancesOf(snapshot);
  const found: readonly Finding[] = [
    ...snapshot.notices.map((notice) => ({ severity: noticeSeverity[notice.code], ...notice })),
    ...assumption(snapshot),
    ...portFindings(instances, snapshot.windows),
    ...instances.flatMap((instance) => valueFindings(instance, snapshot.windows)),
    ...constraintFindings(snapshot),
    ...nameFindings(snapshot.observedNames),
  ];
  return bySeverity(found);
}

const noticeSeverity = {
  'interrupted-apply': 'error',
  'netsh-unusable': 'warning',
  'junk-skipped': 'warning',
  'registry-engine-fallback': 'info',
} as const satisfies Record<ReaderNotice['code'], FindingSeverity>;

function assumption({ windows }: MachineSnapshot): readonly Finding[] {
  return windows.basis === 'assumed' ? [{ severity: 'warning', code: 'windows-assumed' }] : [];
}

function constraintFindings({ windows, adapters, values }: MachineSnapshot): readonly Finding[] {
  const violations = violatedConstraints(constraints, {
    family: windows.family,
    adapters: adapters.map(({ guid }) => guid),
    isPerInterface: (id) => parameterById(id)?.target.kind === 'interface',
    valueOf: (id) => values.get(id),
  });
  return violations
    .filter(({ constraint }) => constraint.reportedAsFinding)
    .map(({ constraint, members }) => ({
      severity: constraint.severity,
      code: 'constraint-violated',
      constraintId: constraint.id,
      parameterId: members[0],
      members,
    }));
}

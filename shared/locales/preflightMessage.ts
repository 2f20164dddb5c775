import type { TFunction } from 'i18next';
import type { PreflightFinding } from '../domain/preflight';

/** What to know before a port range is moved, as a sentence. */
export function preflightMessage(t: TFunction, finding: PreflightFinding): string {
  switch (finding.code) {
    case 'server-role':
      return t(`preflight.server-role.${finding.role}`);
    case 'ports-listened-on': {
      const ports = finding.ports.map(({ port, pid, process }) => {
        const owner = process ?? (pid === null ? null : `PID ${pid}`);
        return owner === null ? String(port) : `${port} (${owner})`;
      });
      return t('preflight.ports-listened-on', {
        parameterId: finding.parameterId,
        ports: ports.join(', '),
      });
    }
    case 'listeners-unknown':
      return t('preflight.listeners-unknown', { transport: finding.transport.toUpperCase() });
    default:
      return t(`preflight.${finding.code}`, {
        parameterId: '',
        start: 0,
        end: 0,
        blocks: 0,
        ports: 0,
        ...finding,
      });
  }
}

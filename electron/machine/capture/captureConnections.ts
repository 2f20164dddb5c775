import { parseNetstat } from '../../../shared/parsing/netstat';
import { err, ok } from '../../../shared/result';
import type { ConnectionsPort } from '../machine';
import { netstatFile } from './captureFiles';
import type { CaptureFolder } from './captureFolder';

/** The connections that a machine had when it was captured. */
export function createCaptureConnections(folder: CaptureFolder): ConnectionsPort {
  return {
    async read() {
      const text = await folder.readText(netstatFile);
      if (!text.ok) return text;
      if (text.value === null) {
        const detail = `netstat -ano > ${netstatFile}`;
        return err({ code: 'not-in-capture', subject: netstatFile, detail });
      }
      const rows = parseNetstat(text.value).filter(({ protocol }) => protocol === 'TCP');
      if (rows.length > 0) return ok(rows);
      return err({ code: 'unrecognised-output', subject: netstatFile, detail: 'no row of netstat' });
    },
    // What the rows do not name nobody knows any more.
    processNames: () => Promise.resolve(new Map()),
  };
}

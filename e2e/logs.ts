import { mkdtemp } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const usual = '2026-05-04 09:30:00,123 INFO o.a.j.t.JMeterThread: Thread finished: Thread Group 1-17\r\n';
const failure =
  '2026-05-04 09:31:00,456 WARN o.a.j.p.h.s.HTTPHC4Impl: java.net.BindException: Address already in use: connect\r\n';

/** A log in UTF-16, as PowerShell's redirection writes it, with one failure in every thousand lines. */
export async function jmeterLog(
  megabytes: number,
): Promise<{ readonly path: string; readonly failures: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'tcpilot-log-'));
  const path = join(folder, 'jmeter.log');
  const block = Buffer.from(usual.repeat(999) + failure, 'utf16le');
  const failures = Math.ceil((megabytes * 1_000_000) / block.length);
  const file = createWriteStream(path);
  file.write(Buffer.from([0xff, 0xfe]));
  for (let each = 0; each < failures; each += 1) {
    if (!file.write(block)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return { path, failures };
}

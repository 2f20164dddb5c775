import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs something with a folder of its own that is gone afterwards. An elevated process must not hand reg.exe a file that
 * a program without rights could change in between, and the user's own temporary folder belongs to every program of the
 * user; in the one of Windows others may add files but change none.
 *
 * @param preferred the temporary folder of Windows; the user's is the second choice
 */
export async function withPrivateFolder<T>(
  preferred: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(preferred, 'tcpilot-')).catch(() => mkdtemp(join(tmpdir(), 'tcpilot-')));
  try {
    return await work(folder);
  } finally {
    // A left-over is harmless; whatever keeps it from going must not hide the result.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

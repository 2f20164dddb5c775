import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bitOfEverything, exported, type ExportRequest } from '../../shared/export/fixtures/exported';
import { exportBytes } from './exportBytes';

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

/** The syntax check resolves every module, so the collection has to be there too. It knows nothing of Windows. */
describe.runIf(isThere('ansible-playbook') && isThere('ansible-lint'))('a playbook', () => {
  let folder = '';
  const files = () => [join(folder, 'tune.yml'), join(folder, 'tune.undo.yml')];
  const run = (program: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ANSIBLE_LOCAL_TEMP: folder, LC_ALL: 'C.UTF-8' },
    });
    return { status, printed: stdout + stderr };
  };
  const write = (request: ExportRequest) => {
    const { apply, undo } = exported('ansible', request);
    const [first = '', second = ''] = files();
    writeFileSync(first, exportBytes(apply));
    writeFileSync(second, exportBytes(undo ?? apply));
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ansible-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['in English', { values: bitOfEverything, name: 'load-test-client' }],
    ['in Chinese', { values: bitOfEverything, language: 'zh-CN' }],
    [
      'of a profile with a wicked name',
      { values: bitOfEverything, name: "{{ lookup('pipe','id') }}\r\n- hosts: all #'" },
    ],
  ] as const)('passes the syntax check and ansible-lint %s', (_, request) => {
    write(request);

    for (const file of files()) {
      expect(run('ansible-playbook', '--syntax-check', file)).toMatchObject({ status: 0 });
    }
    const lint = run('ansible-lint', '--offline', '-q', '--nocolor', ...files());
    expect(lint.printed.split('\n').filter((line) => line.includes('tune'))).toEqual([]);
    expect(lint.status).toBe(0);
  });

  it('would not pass with a module that is not there', () => {
    const { apply } = exported('ansible', { values: { TcpTimedWaitDelay: 30 } });
    const [file = ''] = files();
    writeFileSync(file, apply.text.replaceAll('win_regedit', 'win_regedti'));

    expect(run('ansible-playbook', '--syntax-check', file).status).not.toBe(0);
  });
});

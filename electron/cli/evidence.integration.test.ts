import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidenceSchema } from '../export/evidenceSchema';

const program = join(process.cwd(), 'dist', 'cli', 'tcpilot.cjs');

describe('the evidence sheet of the built program', () => {
  let folder = '';
  const tcpilot = (...args: readonly string[]) =>
    spawnSync(process.execPath, [program, '--state', join(folder, 'state'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 90_000,
    });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('stands beside the JUnit report of a gate, with drift and without', () => {
    const reports = ['--report', 'sheet.json', '--junit', 'junit.xml'];
    const drifted = tcpilot('verify', 'load-test-client', ...reports);
    expect(drifted.status).toBe(1);
    const sheet = evidenceSchema.parse(JSON.parse(read('sheet.json')));
    const drift = sheet.machine?.check?.values.filter(({ holds }) => !holds).map(({ id }) => id) ?? [];
    expect(drift).toContain('TcpTimedWaitDelay');
    // One line for each, below the table's head, and one failed case.
    expect(drifted.stdout.trimEnd().split('\n')).toHaveLength(3 + drift.length);
    expect(read('junit.xml')).toContain(`failures="${drift.length}"`);

    const again = tcpilot('verify', 'load-test-client', ...reports);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('sheet.json is there already');

    expect(tcpilot('apply', 'load-test-client', '--yes').status).toBe(0);
    const clean = tcpilot('verify', 'load-test-client', ...reports, '--force');
    expect(clean.status).toBe(0);
    const after = evidenceSchema.parse(JSON.parse(read('sheet.json')));
    expect(after.machine?.check?.values.every(({ holds }) => holds)).toBe(true);
    expect(read('junit.xml')).toContain('failures="0"');
  });

  it('sets a test beside the one before it', () => {
    expect(tcpilot('prove', '--connections', '20', '--report', 'before.json').status).toBe(0);
    const both = ['prove', '--connections', '30', '--before', 'before.json', '--report', 'both.html'];
    expect(tcpilot(...both, '--lang', 'zh-CN').status).toBe(0);
    const page = read('both.html');
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).toContain('<td>20 / 20</td><td>30 / 30</td>');
    expect(page).toContain('修改前');
  });

  it('is refused before anything is run where it could not be written', () => {
    writeFileSync(join(folder, 'there.md'), 'mine');
    const proving = (...args: readonly string[]) => tcpilot('prove', '--connections', '20', ...args);
    for (const [args, says] of [
      [['--report', 'there.md'], 'is there already'],
      [['--report', 'sheet.txt'], 'is a .md, .html or .json file'],
      [['--report', 'x.md', '--before', 'there.md'], 'is no evidence sheet'],
      [['--report', 'x.md', '--before', 'none.json'], 'cannot be read'],
      [['--before', 'there.md'], 'is no evidence sheet'],
    ] as const) {
      const { status, stdout, stderr } = proving(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(says);
      expect(stderr).not.toContain('Opening up to');
    }
    expect(read('there.md')).toBe('mine');
  });
});

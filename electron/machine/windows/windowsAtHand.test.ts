import { describe, expect, it } from 'vitest';
import { exited, scriptedRunner } from './fixtures/scriptedRunner';
import { windowsAtHand } from './windowsAtHand';

const stating = (type: string) =>
  scriptedRunner(() =>
    exited(
      `\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\r\n    InstallationType    REG_SZ    ${type}\r\n`,
    ),
  );

describe('the Windows at hand', () => {
  it('is a client by its product name, without asking anybody', async () => {
    const runner = stating('Server');

    const windows = await windowsAtHand({ release: '10.0.22631', product: 'Windows 11 Pro' }, runner);

    expect(windows).toEqual({ build: 22631, family: 'win10_11_2016_2025', installationType: 'Client' });
    expect(runner.commands).toEqual([]);
  });

  it.each(['Server', 'Server Core'])('is what the registry says if it is a server: %s', async (type) => {
    const facts = { release: '10.0.20348', product: 'Windows Server 2022 Datacenter' };

    expect((await windowsAtHand(facts, stating(type)))?.installationType).toBe(type);
  });

  it('is a server by its name where the registry says nothing', async () => {
    const facts = { release: '6.3.9600', product: 'Windows Server 2012 R2 Standard' };

    expect(
      await windowsAtHand(
        facts,
        scriptedRunner(() => undefined),
      ),
    ).toEqual({
      build: 9600,
      family: 'win8_2012r2',
      installationType: 'Server',
    });
  });
});

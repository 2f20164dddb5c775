import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../shared/result';
import { ownArguments, readLaunchOptions } from './argv';

const nothing = { path: null, state: null, role: null, family: null };

describe('ownArguments', () => {
  const fromSource = {
    packaged: false,
    folder: '/src/tcpilot',
    resolve: (path: string) => posix.resolve('/src', path),
  };

  it.each([
    ['behind the folder of the app', ['electron', '/src/tcpilot', 'a.reg'], ['a.reg']],
    ['behind a relative folder', ['electron', 'tcpilot', 'a.reg'], ['a.reg']],
    [
      'behind the switches of whoever develops it',
      ['electron', '--inspect=0', '--no-sandbox', '/src/tcpilot', '--role', 'server'],
      ['--role', 'server'],
    ],
    ['behind whatever else stands for the app', ['electron', '/elsewhere/main.cjs', 'a.reg'], ['a.reg']],
  ])('finds those of an app that runs from source %s', (_, argv, expected) => {
    expect(ownArguments(argv, fromSource)).toEqual(expected);
  });

  it('takes everything behind the program of a packaged app', () => {
    const packaged = { ...fromSource, packaged: true };
    expect(ownArguments(['TCPilot.exe', '--no-sandbox', '/src/tcpilot'], packaged)).toEqual([
      '--no-sandbox',
      '/src/tcpilot',
    ]);
  });
});

describe('readLaunchOptions', () => {
  it.each([
    [[], nothing],
    [['box.reg'], { ...nothing, path: 'box.reg' }],
    [['--machine', 'box.reg'], { ...nothing, path: 'box.reg' }],
    [['--machine=C:\\captures\\box'], { ...nothing, path: 'C:\\captures\\box' }],
    [['--', '-odd-name.reg'], { ...nothing, path: '-odd-name.reg' }],
    [
      ['--state', 'st', '--role=server', '--windows', 'xp_2003', 'box.reg'],
      { path: 'box.reg', state: 'st', role: 'server', family: 'xp_2003' },
    ],
  ])('understands %j', (args, expected) => {
    expect(readLaunchOptions(args, 'linux')).toEqual(ok(expected));
  });

  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--no-sandbox',
    '-no-sandbox',
    '--disable-web-security',
    '--user-data-dir=/tmp/x',
    '--load-extension=/tmp/x',
    '--js-flags=--expose-gc',
    '--inspect',
    '--inspect-brk=0',
    '--disable-site-isolation-trials',
    '--gpu-launcher=calc.exe',
    '--State',
  ])('refuses the switch %s wherever it stands', (argument) => {
    expect(readLaunchOptions([argument, 'box.reg'], 'linux')).toEqual(err({ code: 'switch', argument }));
    expect(readLaunchOptions(['box.reg', argument], 'linux')).toEqual(err({ code: 'switch', argument }));
  });

  it('refuses a switch in the place of an option’s value, where Chromium would still take it', () => {
    expect(readLaunchOptions(['--state', '--no-sandbox'], 'linux')).toEqual(
      err({ code: 'switch', argument: '--no-sandbox' }),
    );
  });

  it('knows that Windows’ Chromium takes a slash for a switch, and that elsewhere it begins a path', () => {
    expect(readLaunchOptions(['/no-sandbox'], 'win32')).toEqual(
      err({ code: 'switch', argument: '/no-sandbox' }),
    );
    expect(readLaunchOptions(['/no-sandbox'], 'linux')).toEqual(ok({ ...nothing, path: '/no-sandbox' }));
  });

  it.each([
    [['--role', 'queen'], '--role queen'],
    [['--windows', 'win95'], '--windows win95'],
    [['a.reg', 'b.reg'], 'b.reg'],
    [['a.reg', '--machine', 'b.reg'], 'b.reg'],
    [['--state'], '--state'],
  ])('refuses %j', (args, argument) => {
    expect(readLaunchOptions(args, 'linux')).toEqual(err({ code: 'argument', argument }));
  });
});

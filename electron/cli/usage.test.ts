import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/locales/translator';
import { examplesOf } from './commandExamples';
import { runInMemory } from './fixtures/runInMemory';
import { createProgram } from './program';

const io = {
  out: () => undefined,
  err: () => undefined,
  isTerminal: false,
  colours: false,
  progress: () => undefined,
  columns: 100,
};

function programThatDoes(action: () => Promise<void>) {
  return createProgram({ io, files: { version: '1.2.3' } }, createTranslator('en').t, action);
}

const commandNames = programThatDoes(() => Promise.resolve()).commands.map((command) => command.name());
const han = /\p{Script=Han}/u;

describe('the help of', () => {
  it.each(['', ...commandNames])(
    '"tcpilot %s" has examples, and all of its own words in Chinese',
    async (name) => {
      const args = [name, '--help'].filter((argument) => argument !== '');
      const english = await runInMemory(...args);
      const chinese = await runInMemory('--lang', 'zh-CN', ...args);

      expect([english.code, english.err, chinese.code, chinese.err]).toEqual([0, '', 0, '']);
      expect(english.out).toMatch(/\nExamples:\n {2}\S/);
      expect(english.out).toContain('--quiet');
      expect(chinese.out).toMatch(/\n示例：\n {2}\S/);
      expect(chinese.out).not.toMatch(/Usage|Options|Commands|Arguments|display|choices/);
      expect(Math.max(...chinese.out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(100);
    },
  );
});

describe('the examples', () => {
  const typed = ['tcpilot', ...commandNames].flatMap((name) => examplesOf(name));

  it('are there for every command', () => {
    for (const name of commandNames) expect(examplesOf(name).length, name).toBeGreaterThan(0);
  });

  it.each(typed)('%s is understood', async (line) => {
    let isRun = false;
    const program = programThatDoes(() => {
      isRun = true;
      return Promise.resolve();
    });
    const [, own = ''] = /(?:^|\| )tcpilot (.*?)(?: > .*)?$/.exec(line) ?? [];

    await program.parseAsync(own.split(' '), { from: 'user' });

    expect(isRun).toBe(true);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    ['an unknown command', ['tune'], /unknown command 'tune'/, /“tune”/],
    ['a misspelt command', ['scna'], /Did you mean scan\?/, /是否想用 scan？/],
    ['an unknown option', ['scan', '--all'], /unknown option '--all'/, /“--all”/],
    ['a misspelt option', ['plan', '--sett', 'a=1'], /Did you mean --set\?/, /是否想用 --set？/],
    ['an option without its value', ['plan', '--set'], /'--set <id=value>'/, /“--set <id=value>”/],
    ['a missing option', ['export', 'server'], /'--format <format>' not specified/, /“--format <format>”/],
    [
      'a value that is no choice',
      ['export', 'server', '--format', 'xml'],
      /'xml'.*ansible/,
      /“xml”.*ansible/,
    ],
    ['a language that we lack', ['scan', '--lang', 'tlh'], /'tlh'.*zh-CN/, null],
    ['too many arguments', ['undo', '1', '2'], /2 given, 1 expected/, /2 个，最多 1 个/],
  ])('%s: exit code 2, told in both languages, nothing on stdout', async (_, args, english, chinese) => {
    const inEnglish = await runInMemory('--json', ...args);
    expect(inEnglish).toMatchObject({ code: 2, out: '' });
    expect(inEnglish.err).toMatch(english);
    expect(inEnglish.err).toMatch(/^tcpilot: .*\n"tcpilot .*--help"/);
    if (chinese === null) return;
    const inChinese = await runInMemory('--lang', 'zh-CN', ...args);
    expect(inChinese).toMatchObject({ code: 2, out: '' });
    expect(inChinese.err).toMatch(chinese);
    expect(inChinese.err).not.toMatch(/error|unknown|missing|required|invalid|many/);
    expect(inChinese.err).toMatch(han);
  });

  it('without a command shows the help on stderr', async () => {
    const { code, out, err } = await runInMemory();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('tcpilot scan');
  });
});

describe('an option of every command', () => {
  it.each([
    ['before it', ['--windows', 'me', 'scan']],
    ['behind it', ['scan', '--windows', 'me']],
    ['on both sides, where the last one counts', ['--windows', 'xp_2003', 'scan', '--windows', 'me']],
  ])('may stand %s', async (_, args) => {
    const { code, err } = await runInMemory(...args);
    expect(code).toBe(2);
    expect(err).toContain('"me"');
  });
});

describe('--quiet', () => {
  const sample = ['--machine', 'assets/sample-workstation.reg'];

  it('leaves out what is only said, and not a result', async () => {
    const args = [...sample, 'export', 'load-test-client', '--format', 'reg'];
    const usual = await runInMemory(...args);
    const quiet = await runInMemory(...args, '-q');

    expect(usual.err).toContain('cannot hold DynamicPortRange.ipv4.tcp');
    expect(quiet).toEqual({ ...usual, err: '' });
  });

  it('still says what went wrong, and why nothing was done', async () => {
    const wrong = await runInMemory('--quiet', ...sample, 'plan', 'faster');
    const unconfirmed = await runInMemory('--quiet', ...sample, 'apply', 'load-test-client');

    expect([wrong.code, unconfirmed.code]).toEqual([2, 2]);
    expect(wrong.err).toContain('"faster"');
    expect(unconfirmed.err).toBe('Nothing was changed. Add --yes to carry out this plan.\n');
  });
});

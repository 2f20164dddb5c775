import { describe, expect, it } from 'vitest';
import { owned } from '../domain/connections/fixtures/rows';
import { connectionsCsv } from './connectionsCsv';

const fieldsOf = (name: string | null) =>
  connectionsCsv([owned({}, name)])
    .split('\r\n')[1]
    ?.split(',80,ESTABLISHED,4321,')[1];

describe('connections as CSV', () => {
  it('begins with the mark of UTF-8 and a head that is the same in every language', () => {
    expect(connectionsCsv([])).toBe(
      '\uFEFFlocal_address,local_port,remote_address,remote_port,state,pid,process,owner\r\n',
    );
  });

  it('has a line for each, and says what is inferred and what nobody owns', () => {
    const inferred = {
      ...owned({ state: 'TIME_WAIT' }),
      owner: { pid: 4321, name: 'java.exe', inferred: true },
    };
    expect(
      connectionsCsv([inferred, owned({ state: 'TIME_WAIT', pid: 0 })])
        .split('\r\n')
        .slice(1, 3),
    ).toEqual([
      '10.0.0.5,50000,10.0.0.9,80,TIME_WAIT,4321,java.exe,inferred',
      '10.0.0.5,50000,10.0.0.9,80,TIME_WAIT,,,',
    ]);
  });

  it.each([
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', '"\'\t=1"'],
    ['＝1', "'＝1"],
  ])('keeps a spreadsheet from taking the name %j for a formula', (name, field) => {
    expect(fieldsOf(name)).toBe(`${field},listed`);
  });

  it.each([
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['a;b', '"a;b"'],
  ])('keeps %j in one field', (name, field) => {
    expect(connectionsCsv([owned({}, name)])).toContain(`,4321,${field},listed\r\n`);
  });
});

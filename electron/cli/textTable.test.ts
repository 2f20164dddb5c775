import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { textTable } from './textTable';

interface Row {
  readonly id: string;
  readonly value: string;
}

const columns = [
  { title: 'Parameter', cell: (row: Row) => row.id },
  { title: '当前值', cell: (row: Row) => row.value },
];

describe('a text table', () => {
  it('lines up columns although Chinese characters are two wide', () => {
    const lines = textTable(
      [
        { id: 'MTU', value: '无法读取' },
        { id: 'TcpTimedWaitDelay', value: '30' },
      ],
      columns,
      100,
    );

    expect(lines).toEqual([
      'Parameter          当前值',
      '-----------------  --------',
      'MTU                无法读取',
      'TcpTimedWaitDelay  30',
    ]);
  });

  it.each([20, 30, 100])('never gets wider than %i columns', (width) => {
    const rows = [{ id: 'netsh.tcp.global.nonsackrttresiliency', value: '接收窗口自动调优级别'.repeat(4) }];

    const widths = textTable(rows, columns, width).map((line) => stringWidth(line));

    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it('shows that something was cut', () => {
    const [, , row] = textTable([{ id: 'TcpMaxConnectRetransmissions', value: '2' }], columns, 24);

    expect(row).toMatch(/^TcpMax\w*…\s+2$/);
  });
});

import { assertNever } from '../../result';
import type { EvidenceBlock } from './evidenceBlock';
import { printable } from './printable';

/** All that means something to Markdown inside a line; an underscore inside a word, as in TIME_WAIT, does not. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*[\]<>|~&#!]|(?<!\w)_|_(?!\w)/g, '\\$&');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [
    row(columns.map(escaped)),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(escaped))),
  ];
}

function linesOf(block: EvidenceBlock): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [`# ${escaped(block.text)}`];
    case 'heading':
      return [`## ${escaped(block.text)}`];
    case 'paragraph':
      return [block.tone === undefined ? escaped(block.text) : `**${escaped(block.text)}**`];
    case 'facts':
      return table(['', ''], block.rows);
    case 'table':
      return table(
        block.columns,
        block.rows.map((cells) => cells.map(({ text }) => text)),
      );
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`);
    case 'pictures':
      return [];
    default:
      return assertNever(block);
  }
}

/** The sheet as GitHub-flavoured Markdown. */
export function evidenceMarkdown(blocks: readonly EvidenceBlock[]): string {
  const parts = blocks.map(linesOf).filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

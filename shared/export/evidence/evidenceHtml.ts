import type { Language } from '../../locales/language';
import { assertNever } from '../../result';
import type { Cell, EvidenceBlock, Tone } from './evidenceBlock';
import { evidenceStyle } from './evidenceStyle';
import { htmlText } from './htmlText';
import { proofPicture } from './proofPicture';

function classOf(tone: Tone | undefined): string {
  return tone === undefined || tone === 'plain' ? '' : ` class="${tone}"`;
}

function tableCell({ text, tone }: Cell, index: number): string {
  return index === 0
    ? `<th scope="row">${htmlText(text)}</th>`
    : `<td${classOf(tone)}>${htmlText(text)}</td>`;
}

function linesOf(block: EvidenceBlock): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [`<h1>${htmlText(block.text)}</h1>`];
    case 'heading':
      return [`<h2>${htmlText(block.text)}</h2>`];
    case 'paragraph':
      return [`<p${classOf(block.tone)}>${htmlText(block.text)}</p>`];
    case 'facts':
      return [
        '<table class="facts"><tbody>',
        ...block.rows.map(
          ([label, value]) => `<tr><th scope="row">${htmlText(label)}</th><td>${htmlText(value)}</td></tr>`,
        ),
        '</tbody></table>',
      ];
    case 'table':
      return [
        '<table>',
        `<thead><tr>${block.columns.map((column) => `<th scope="col">${htmlText(column)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map((cells) => `<tr>${cells.map(tableCell).join('')}</tr>`),
        '</tbody></table>',
      ];
    case 'list':
      return ['<ul>', ...block.items.map((item) => `<li>${htmlText(item)}</li>`), '</ul>'];
    case 'pictures': {
      const most = Math.max(1, ...block.pictures.flatMap(({ bars }) => bars.map(({ value }) => value)));
      return [
        '<div class="pictures">',
        ...block.pictures.flatMap((picture) => proofPicture(picture, most)),
        '</div>',
      ];
    }
    default:
      return assertNever(block);
  }
}

/** The sheet as one page that needs nothing else and runs nothing: style and pictures inside, no script. */
export function evidenceHtml(blocks: readonly EvidenceBlock[], language: Language): string {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? '';
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${htmlText(title)}</title>`,
    '<style>',
    evidenceStyle,
    '</style>',
    '</head>',
    '<body>',
    '<main>',
    ...blocks.flatMap(linesOf),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

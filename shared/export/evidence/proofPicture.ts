import type { ProofPicture } from './evidenceBlock';
import { htmlText } from './htmlText';

const width = 440;
const labelWidth = 150;
const valueWidth = 60;
const barHeight = 18;
const barStep = 26;
const chartHeight = 90;
const top = 6;

/** Fewer points say no more than the bars do. */
const fewestSamples = 3;

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function barsOf({ bars }: ProofPicture, most: number): readonly string[] {
  const room = width - labelWidth - valueWidth;
  return bars.flatMap(({ label, value, tone }, index) => {
    const y = top + index * barStep;
    const middle = y + barHeight / 2 + 4;
    const length = (value / most) * room;
    return [
      `<text x="${labelWidth - 8}" y="${middle}" text-anchor="end">${htmlText(label)}</text>`,
      `<rect class="bar ${tone}" x="${labelWidth}" y="${y}" width="${rounded(length)}" height="${barHeight}" rx="2"/>`,
      `<text class="value" x="${rounded(labelWidth + length + 6)}" y="${middle}">${value}</text>`,
    ];
  });
}

/** Connections made and sockets in TIME_WAIT over the time of the test, against the ports that there were. */
function courseOf(
  { samples, freePorts, legend }: ProofPicture,
  offset: number,
  most: number,
): readonly string[] {
  const room = width - labelWidth - valueWidth;
  const last = Math.max(1, samples.at(-1)?.elapsedMs ?? 1);
  const bottom = offset + chartHeight;
  const x = (elapsedMs: number): string => rounded(labelWidth + (elapsedMs / last) * room);
  const y = (value: number): string => rounded(bottom - (value / most) * chartHeight);
  const line = (value: (sample: ProofPicture['samples'][number]) => number | null): string =>
    [
      `${x(0)},${y(0)}`,
      ...samples.flatMap((sample) => {
        const at = value(sample);
        return at === null ? [] : [`${x(sample.elapsedMs)},${y(at)}`];
      }),
    ].join(' ');
  // Far more ports than were tried lie above the picture; the table has their number.
  const ports =
    freePorts === null || freePorts > most
      ? []
      : [
          `<line class="ports" x1="${x(0)}" x2="${x(last)}" y1="${y(freePorts)}" y2="${y(freePorts)}"/>`,
          `<text x="${labelWidth - 8}" y="${y(freePorts)}" text-anchor="end">${htmlText(legend.freePorts)}</text>`,
        ];
  const legendAt = bottom + 36;
  return [
    `<line class="axis" x1="${x(0)}" x2="${x(last)}" y1="${bottom}" y2="${bottom}"/>`,
    `<polyline class="made" points="${line(({ connected }) => connected)}"/>`,
    `<polyline class="waiting" points="${line(({ timeWait }) => timeWait)}"/>`,
    ...ports,
    `<text x="${x(0)}" y="${bottom + 16}">0 s</text>`,
    `<text x="${x(last)}" y="${bottom + 16}" text-anchor="end">${rounded(last / 1000)} s</text>`,
    `<polyline class="made" points="${labelWidth},${legendAt - 4} ${labelWidth + 20},${legendAt - 4}"/>`,
    `<text x="${labelWidth + 26}" y="${legendAt}">${htmlText(legend.connected)}</text>`,
    `<polyline class="waiting" points="${labelWidth + 120},${legendAt - 4} ${labelWidth + 140},${legendAt - 4}"/>`,
    `<text x="${labelWidth + 146}" y="${legendAt}">${htmlText(legend.timeWait)}</text>`,
  ];
}

/**
 * A test as a picture. What it says stands in the table too, so that a screen reader passes over it.
 *
 * @param most the value that fills the width, the same for all pictures that stand side by side
 */
export function proofPicture(picture: ProofPicture, most: number): readonly string[] {
  const barsHeight = top + picture.bars.length * barStep;
  const hasCourse = picture.samples.length >= fewestSamples;
  const height = barsHeight + (hasCourse ? chartHeight + 60 : 4);
  return [
    '<figure>',
    `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">`,
    ...barsOf(picture, most),
    ...(hasCourse ? courseOf(picture, barsHeight + 12, most) : []),
    '</svg>',
    `<figcaption>${htmlText(picture.caption)}</figcaption>`,
    '</figure>',
  ];
}

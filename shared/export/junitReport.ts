export interface JunitCase {
  readonly name: string;
  /** Null for a value that holds. */
  readonly failure: string | null;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text and attributes alike; what XML 1.0 cannot hold at all is replaced. https://www.w3.org/TR/xml/#charsets */
function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function testCase(suite: string, { name, failure }: JunitCase): string {
  const opening = `    <testcase classname="${xmlText(suite)}" name="${xmlText(name)}" time="0"`;
  if (failure === null) return `${opening}/>`;
  return `${opening}>\n      <failure message="${xmlText(failure)}" type="drift">${xmlText(failure)}</failure>\n    </testcase>`;
}

/** A report in the format that JUnit's Ant task began and every pipeline reads: one suite, one case per value. */
export function junitReport(suite: string, cases: readonly JunitCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== null).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${xmlText(suite)}" ${counts}>`,
    ...cases.map((each) => testCase(suite, each)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

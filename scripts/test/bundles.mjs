import { gzipSync } from 'node:zlib';
import { isExternal } from '../build/externals.mjs';

/** The preload is a loop over channel names; a schema or a framework in it would be many times this. */
const preloadLimit = 4000;
/** Of the JavaScript that loads before the first screen shows, gzipped. */
const startLimit = 350_000;
const nodeBundles = [
  'main/main.cjs',
  'preload/preload.cjs',
  'cli/tcpilot.cjs',
  'worker/regeditWorker.cjs',
  'worker/diagnosisWorker.cjs',
  'worker/connectionWorker.cjs',
];

/**
 * @param {ReadonlyMap<string, string>} files text by path below dist, with `/`
 * @returns {string[]} what is wrong with the built files
 */
export function bundleProblems(files) {
  return [
    ...[...nodeBundles, 'renderer/index.html']
      .filter((path) => !files.has(path))
      .map((path) => `${path} was not built`),
    ...preloadProblems(files.get('preload/preload.cjs') ?? ''),
    ...pageProblems(files.get('renderer/index.html') ?? ''),
    ...startProblems(files),
    ...[...files]
      .filter(([path]) => path.startsWith('renderer/'))
      .flatMap(([path, text]) => scriptProblems(path, text)),
    ...nodeBundles.flatMap((path) => requireProblems(path, files.get(path) ?? '')),
    ...programProblems(files.get('cli/tcpilot.cjs')),
  ];
}

/** @param {string} text */
function preloadProblems(text) {
  return text.length <= preloadLimit
    ? []
    : [
        `preload/preload.cjs has ${text.length} characters; more than ${preloadLimit} means that it bundles more than the channels`,
      ];
}

/** The CSP forbids both. @param {string} html */
function pageProblems(html) {
  const inlineScripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)];
  const absolute = [...html.matchAll(/\s(?:src|href)="(?:https?:)?\//g)];
  return [
    ...inlineScripts.map(() => 'renderer/index.html has an inline script, which its CSP refuses'),
    ...absolute.map(() => 'renderer/index.html refers to an absolute address; the page lives under app://'),
  ];
}

/** Whatever the page itself names loads at once; the rest comes with its screen. @param {ReadonlyMap<string, string>} files */
function startProblems(files) {
  const named = [...(files.get('renderer/index.html') ?? '').matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)];
  const bytes = named
    .map(([, path = '']) => gzipSync(files.get(`renderer/${path}`) ?? '').length)
    .reduce((sum, length) => sum + length, 0);
  return bytes <= startLimit
    ? []
    : [
        `renderer/index.html loads ${bytes} bytes of gzipped JavaScript at the start, more than ${startLimit}: load something with its screen`,
      ];
}

/** @param {string} path @param {string} text */
function scriptProblems(path, text) {
  return text.includes('ZodError') ? [`${path} contains zod, which compiles code and breaks the CSP`] : [];
}

/** @param {string} path @param {string} text */
function requireProblems(path, text) {
  const required = new Set([...text.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, id = '']) => id));
  return [...required]
    .filter((id) => !isExternal(id))
    .map((id) => `${path} requires ${id} at run time; bundle it`);
}

/** @param {string | undefined} text */
function programProblems(text) {
  if (text === undefined) return [];
  return [
    ...(text.startsWith('#!/usr/bin/env node\n')
      ? []
      : ['cli/tcpilot.cjs does not begin with #!/usr/bin/env node']),
    ...(isRequired(text, 'electron')
      ? ['cli/tcpilot.cjs requires electron; the command line runs without it']
      : []),
  ];
}

/** @param {string} text @param {string} id */
function isRequired(text, id) {
  return new RegExp(`\\brequire\\(["'\`]${id}["'\`]\\)`).test(text);
}

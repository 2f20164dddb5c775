/** A Windows version as its tools print it: `10.0.22631.4317`. */
export interface PrintedVersion {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  /** The update build revision, where it was printed. */
  readonly revision: number | null;
}

/** NT's version numbers: what is not one of them (a BIOS version, an address) is no version of Windows. */
const knownVersions = new Set(['5.0', '5.1', '5.2', '6.0', '6.1', '6.2', '6.3', '6.4']);

/** From 10.0 on Windows counts builds alone; they have had five digits since its first public one. */
const firstBuildOfTen = 9841;
const firstBuildOfAll = 2195;

const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4,6})(?:\.(\d{1,6}))?(?![\d.]*\d)/g;
/** `ver` in every language: only the word before the number is translated. */
const bracketed = /\[[^[\]\r\n\d]{0,40}(\d{1,2})\.(\d{1,2})\.(\d{4,6})(?:\.(\d{1,6}))?\s*\]/g;
/** The About box up to Windows 8.1: `Version 6.1 (Build 7601: Service Pack 1)`. */
const aboutBox = /(?<![\d.])(\d{1,2})\.(\d{1,2})\s{0,4}[(（][^\d()（）\r\n]{0,40}(\d{4,5})(?!\d)/g;
/** The About box since Windows 10: `Version 23H2 (OS Build 22631.4317)`, which leaves out the 10.0. */
const aboutBoxOfTen = /[(（][^\d()（）\r\n]{0,40}(\d{5,6})\.(\d{1,6})\s*[)）]/g;

/**
 * Reads the text of `ver`, `winver`, `systeminfo` or of a console's banner, in any language. The brackets of
 * `ver` count for more than a version elsewhere in the text; otherwise the first version of Windows wins.
 *
 * @returns null if the text holds no version of Windows.
 */
export function parseVer(text: string): PrintedVersion | null {
  return (
    firstVersion(text, bracketed) ?? firstVersion(text, dotted) ?? firstVersion(text, aboutBox) ?? ofTen(text)
  );
}

function firstVersion(text: string, pattern: RegExp): PrintedVersion | null {
  for (const match of text.matchAll(pattern)) {
    const [, major, minor, build, revision] = match;
    if (major === undefined || minor === undefined || build === undefined) continue;
    const version = {
      major: Number(major),
      minor: Number(minor),
      build: Number(build),
      revision: revision === undefined ? null : Number(revision),
    };
    if (isPlausible(version)) return version;
  }
  return null;
}

function ofTen(text: string): PrintedVersion | null {
  for (const [, build, revision] of text.matchAll(aboutBoxOfTen)) {
    const version = { major: 10, minor: 0, build: Number(build), revision: Number(revision) };
    if (isPlausible(version)) return version;
  }
  return null;
}

function isPlausible({ major, minor, build }: PrintedVersion): boolean {
  if (major >= 10) return build >= firstBuildOfTen;
  return knownVersions.has(`${major}.${minor}`) && build >= firstBuildOfAll && build < firstBuildOfTen;
}

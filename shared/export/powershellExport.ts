import { headerComment, oneLine, valueComment, type ExportWords } from './exportComments';
import type { ExportContent } from './exportContent';
import type { ExportFile, ExportFiles } from './exportFile';
import { exportIdentity } from './exportIdentity';
import { powershellApply, powershellProblems, powershellUndo } from './powershellDirections';
import { powershellFunctions } from './powershellFunctions';
import { powershellString } from './powershellText';
import { siblingEntries, valueEntry } from './powershellValues';

type Direction = 'apply' | 'undo';

/**
 * A script for Windows PowerShell 5.1 and PowerShell 7 that applies and, with -Undo, takes back; and the same script
 * that only takes back. Former values are kept on the target as JSON.
 */
export function powershellExport(content: ExportContent, words: ExportWords): ExportFiles {
  return {
    apply: script(content, words, 'apply'),
    undo: script(content, words, 'undo'),
    notices: [],
  };
}

function script(content: ExportContent, words: ExportWords, direction: Direction): ExportFile {
  const { t } = words;
  const howTo = [t(`exports.ps1.${direction}HowTo`), t('exports.ps1.former'), t('exports.ps1.exitCodes')];
  const lines = [
    '#Requires -Version 5.1',
    ...headerComment(content, words, howTo).map(asComment),
    ...parameters(words, direction),
    '',
    'Set-StrictMode -Version 2.0',
    "$ErrorActionPreference = 'Stop'",
    `$formerFile = Join-Path $env:ProgramData ${powershellString(`TCPilot\\exports\\${exportIdentity(content)}.json`)}`,
    ...powershellMessages(words),
    '',
    '$values = @(',
    ...content.values.flatMap((value) => [
      ...(direction === 'apply'
        ? valueComment(value, content, words).map((line) => `    ${asComment(line)}`)
        : []),
      ...indented(valueEntry(value)),
    ]),
    ...siblingEntries(content).flatMap((entry) => [
      `    ${asComment(t('exports.ps1.sibling'))}`,
      ...indented(entry),
    ]),
    ')',
    '',
    ...powershellFunctions,
    '',
    ...powershellProblems,
    '',
    ...powershellApply,
    '',
    ...powershellUndo,
    '',
    ...mainLines,
    '',
  ];
  return { text: lines.join('\n').replace(/\n/g, '\r\n'), encoding: 'utf-8-bom' };
}

function parameters({ t }: ExportWords, direction: Direction): readonly string[] {
  return [
    '[CmdletBinding(SupportsShouldProcess = $true)]',
    'param(',
    ...(direction === 'apply'
      ? [`    ${asComment(t('exports.ps1.undoSwitch'))}`, '    [switch] $Undo,']
      : []),
    `    ${asComment(t('exports.ps1.forceSwitch'))}`,
    '    [switch] $Force',
    ')',
    direction === 'apply' ? '$isUndo = [bool] $Undo' : '$isUndo = $true',
  ];
}

const messages = [
  'notElevated',
  'nothingToUndo',
  'unkept',
  'failed',
  'conflict',
  'problems',
  'foreignFolder',
] as const;

/** The messages that the functions use as $texts. */
export function powershellMessages({ t }: ExportWords): readonly string[] {
  return [
    '$texts = @{',
    ...messages.map((name) => `    ${name} = ${powershellString(oneLine(t(`exports.ps1.${name}`)))}`),
    '}',
  ];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .split('\n')
    .map((line) => `    ${line}`);
}

function asComment(line: string): string {
  return `# ${line}`.trimEnd();
}

const mainLines = String.raw`
$principal = New-Object Security.Principal.WindowsPrincipal ([Security.Principal.WindowsIdentity]::GetCurrent())
$isElevated = $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
if (-not $isElevated -and -not $WhatIfPreference) {
    Write-Warning $texts.notElevated
    exit 4
}
$former = Read-FormerState $formerFile
if ($isUndo -and $former.Count -eq 0) {
    Write-Warning $texts.nothingToUndo
    exit 3
}
$items = @(Expand-Value -Values $values -AllAdapters $isUndo)
if ($isUndo) { Invoke-Undo -Items $items -Former $former }
else { Invoke-Apply -Items $items -Former $former }
if ($script:problems -gt 0) {
    Write-Warning $texts.problems
    exit 1
}
exit 0
`
  .trim()
  .split('\n');

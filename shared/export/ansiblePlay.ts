import type { ExportWords } from './exportComments';
import type { ExportContent } from './exportContent';
import type { ExportFile } from './exportFile';
import { exportIdentity } from './exportIdentity';
import { powershellProblems, powershellUndo } from './powershellDirections';
import { powershellMessages } from './powershellExport';
import { powershellFunctions } from './powershellFunctions';
import { siblingEntries, valueEntry } from './powershellValues';
import { yamlBlock, yamlName } from './yamlText';

export interface PowershellTask {
  readonly name: string;
  readonly script: readonly string[];
  /** Further lines of the task. */
  readonly settings: readonly string[];
  readonly allAdapters?: boolean;
  readonly whatIf?: boolean;
}

/**
 * A step of PowerShell, with the functions, the values and the former values at hand. Not by win_shell: that passes the
 * script on a command line, for which it may be too long.
 */
export function powershellTask(task: PowershellTask): readonly string[] {
  const script = [
    // Declared, the module runs the script in a check run too, as -WhatIf.
    ...(task.whatIf === true ? ['[CmdletBinding(SupportsShouldProcess = $true)]', 'param()'] : []),
    '{{ tcpilot_functions }}',
    `$items = @(Expand-Value -Values $values -AllAdapters $${task.allAdapters === true ? 'true' : 'false'})`,
    '$former = Read-FormerState $formerFile',
    ...task.script,
  ];
  return [
    `- name: ${yamlName(task.name)}`,
    '  ansible.windows.win_powershell:',
    '    script: |',
    ...yamlBlock(script, 6),
    ...task.settings.map((line) => `  ${line}`),
  ];
}

/** The variables at the top. What is PowerShell is no template. */
export function ansibleVariables(content: ExportContent, words: ExportWords): readonly string[] {
  const { t } = words;
  const former = `$formerFile = Join-Path $env:ProgramData 'TCPilot\\exports\\${exportIdentity(content)}.json'`;
  const functions = [
    'Set-StrictMode -Version 2.0',
    "$ErrorActionPreference = 'Stop'",
    '$Force = $false',
    former,
    ...powershellMessages(words),
    '$values = @(',
    ...[...content.values.map(valueEntry), ...siblingEntries(content)].flatMap((entry) =>
      yamlBlock(entry, 4),
    ),
    ')',
    ...powershellFunctions,
    ...powershellProblems,
    ...powershellUndo,
  ];
  return [
    `# ${t('exports.ansible.rebootVariable')}`,
    'tcpilot_reboot: false',
    `# ${t('exports.ansible.forceVariable')}`,
    'tcpilot_force: false',
    "tcpilot_system32: 'C:\\Windows\\System32'",
    'tcpilot_functions: !unsafe |',
    ...yamlBlock(functions, 2),
  ];
}

export interface AnsiblePlay {
  readonly header: readonly string[];
  readonly name: string;
  readonly variables: readonly string[];
  readonly tasks: readonly string[];
  readonly words: ExportWords;
}

/** A play whose handler restarts only if a variable says so. */
export function ansiblePlay({ header, name, variables, tasks, words }: AnsiblePlay): ExportFile {
  const lines = [
    '---',
    // Addresses of sources cannot be broken.
    '# yamllint disable rule:line-length',
    ...header.map((line) => `# ${line}`.trimEnd()),
    `- name: ${yamlName(name)}`,
    '  hosts: "{{ tcpilot_hosts | default(\'windows\') }}"',
    '  gather_facts: false',
    '  vars:',
    ...yamlBlock(variables, 4),
    '  tasks:',
    ...yamlBlock(tasks, 4),
    '  handlers:',
    `    # ${words.t('exports.ansible.handler')}`,
    '    - name: Restart Windows',
    '      ansible.windows.win_reboot:',
    '      when: tcpilot_reboot | bool',
    '',
  ];
  return { text: lines.join('\n'), encoding: 'utf-8' };
}

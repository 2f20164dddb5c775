import { commandsFor } from '../domain/commands';
import { assertNever } from '../result';
import { ansiblePlay, ansibleVariables, powershellTask } from './ansiblePlay';
import { headerComment, oneLine, valueComment, type ExportWords } from './exportComments';
import type {
  ExportContent,
  ExportedAdapterValue,
  ExportedRegistryValue,
  ExportedValue,
} from './exportContent';
import type { ExportFile, ExportFiles } from './exportFile';
import { powershellString } from './powershellText';
import { subkeyOf } from './powershellValues';
import { yamlName, yamlString } from './yamlText';

type NetshValue = Exclude<ExportedValue, ExportedRegistryValue | ExportedAdapterValue>;

/**
 * A playbook of ansible.windows, and one that takes it back. Both look before they write, so a second run changes
 * nothing and a check run tells what would change. Former values are kept on the target.
 */
export function ansibleExport(content: ExportContent, words: ExportWords): ExportFiles {
  return { apply: applyPlaybook(content, words), undo: undoPlaybook(content, words), notices: [] };
}

function applyPlaybook(content: ExportContent, words: ExportWords): ExportFile {
  const { t } = words;
  const target = oneLine(content.target);
  const netsh = content.values.filter((value) => value.kind === 'port-range' || value.kind === 'tcp-global');
  const tasks = [
    ...powershellTask({
      name: t('exports.ansible.keep'),
      script: ['$kept = $former.Count', ...keepFormer, '$Ansible.Changed = $former.Count -gt $kept'],
      settings: [],
    }),
    ...(netsh.length > 0 ? readNetsh(t('exports.ansible.readNetsh')) : []),
    ...content.values.flatMap((value) => [
      ...valueComment(value, content, words).map((line) => `# ${line}`.trimEnd()),
      ...valueTasks(value, words),
    ]),
    ...powershellTask({
      name: t('exports.ansible.readBack'),
      script: [
        '$Ansible.Changed = $false',
        '$Ansible.Result = @($items | Where-Object { -not $_.Follows } |',
        '        Where-Object { -not (Test-SameState (Get-ValueState $_) $_.Wanted) } |',
        '        ForEach-Object { $_.Id })',
        '$Ansible.Failed = $Ansible.Result.Count -gt 0',
      ],
      settings: [],
    }),
  ];
  const header = headerComment(content, words, [t('exports.ansible.howTo'), t('exports.ansible.former')]);
  return ansiblePlay({
    header,
    name: t('exports.ansible.play', { target }),
    variables: ansibleVariables(content, words),
    tasks,
    words,
  });
}

function undoPlaybook(content: ExportContent, words: ExportWords): ExportFile {
  const { t } = words;
  const target = oneLine(content.target);
  const tasks = powershellTask({
    name: t('exports.ansible.undo'),
    allAdapters: true,
    whatIf: true,
    script: [
      "$Force = '{{ tcpilot_force }}' -eq 'True'",
      '$results = @()',
      'if ($former.Count -gt 0) { $results = @(Invoke-Undo -Items $items -Former $former) }',
      "$Ansible.Changed = @($results | Where-Object { $_.Result -ne 'already' }).Count -gt 0",
      '$Ansible.Result = $results',
      '$Ansible.Failed = $script:problems -gt 0',
    ],
    settings: ['notify: Restart Windows'],
  });
  const header = headerComment(content, words, [t('exports.ansible.undoHowTo'), t('exports.ansible.former')]);
  return ansiblePlay({
    header,
    name: t('exports.ansible.undoPlay', { target }),
    variables: ansibleVariables(content, words),
    tasks,
    words,
  });
}

const keepFormer = [
  'foreach ($item in $items) {',
  '    if ($former.ContainsKey($item.Id)) { continue }',
  '    $state = Get-ValueState $item',
  "    if ($state -ne '') { $former[$item.Id] = $state }",
  '}',
  'Write-FormerState -Path $formerFile -Former $former',
];

function readNetsh(name: string): readonly string[] {
  return powershellTask({
    name,
    script: [
      '$states = @{}',
      "foreach ($item in $items) { if ($item.Kind -ne 'Registry') { $states[$item.Id] = Get-ValueState $item } }",
      '$Ansible.Result = $states',
      '$Ansible.Changed = $false',
    ],
    settings: ['register: tcpilot_netsh', 'check_mode: false'],
  });
}

function valueTasks(value: ExportedValue, words: ExportWords): readonly string[] {
  switch (value.kind) {
    case 'registry':
      return registryTask(value, words);
    case 'every-adapter':
      return adapterTasks(value, words);
    case 'port-range':
      return netshTasks(value, `${value.value.start}+${value.value.count}`, words);
    case 'tcp-global':
      return netshTasks(value, String(value.value), words);
    default:
      return assertNever(value);
  }
}

function settingOf(value: number | null): readonly string[] {
  return value === null
    ? ['    state: absent']
    : [`    data: ${value}`, '    type: dword', '    state: present'];
}

/** Where nobody documents when a value is read, a restart is the only certain answer. */
function notification({ definition }: ExportedValue): readonly string[] {
  return definition.takesEffect.when === 'immediate' ? [] : ['  notify: Restart Windows'];
}

function taskName({ t }: ExportWords, { id, value }: ExportedValue): string {
  return yamlName(t(value === null ? 'exports.ansible.delete' : 'exports.ansible.set', { id }));
}

function registryTask(value: ExportedRegistryValue, words: ExportWords): readonly string[] {
  return [
    `- name: ${taskName(words, value)}`,
    '  ansible.windows.win_regedit:',
    `    path: ${yamlString(`HKLM:\\${subkeyOf(value.key)}`)}`,
    `    name: ${value.name}`,
    ...settingOf(value.value),
    ...notification(value),
  ];
}

function adapterTasks(value: ExportedAdapterValue, words: ExportWords): readonly string[] {
  const variable = `tcpilot_${value.name.toLowerCase()}_keys`;
  return [
    ...powershellTask({
      name: words.t('exports.ansible.findAdapters', { id: value.definition.id }),
      script: [
        `$keys = @($items | Where-Object { $_.Id -like ${powershellString(`${value.definition.id}@*`)} } |`,
        '        ForEach-Object { $_.Key })',
        '$Ansible.Result = @{ adapters = $keys }',
        '$Ansible.Changed = $false',
      ],
      settings: [`register: ${variable}`, 'check_mode: false'],
    }),
    `- name: ${taskName(words, value)}`,
    '  ansible.windows.win_regedit:',
    "    path: 'HKLM:\\{{ item }}'",
    `    name: ${value.name}`,
    ...settingOf(value.value),
    `  loop: "{{ ${variable}.result.adapters }}"`,
    ...notification(value),
  ];
}

/** What cannot be read is written all the same, and found wanting when it is read back. */
function netshTasks(value: NetshValue, wanted: string, words: ExportWords): readonly string[] {
  const [command = ''] = commandsFor(value.definition, null, value.value);
  const differs = `tcpilot_netsh.result['${value.id}'] != '${wanted}'`;
  return [
    `- name: ${taskName(words, value)}`,
    '  ansible.windows.win_command: >-',
    `    {{ tcpilot_system32 }}\\netsh.exe ${command.replace(/^netsh /, '')}`,
    '  changed_when: true',
    `  when: ${differs}`,
    ...notification(value),
    `- name: ${yamlName(words.t('exports.ansible.wouldSet', { id: value.id }))}`,
    '  ansible.builtin.debug:',
    `    msg: ${yamlString(command)}`,
    '  changed_when: true',
    '  when:',
    '    - ansible_check_mode',
    `    - ${differs}`,
  ];
}

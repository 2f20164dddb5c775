import type { Texts } from '../texts';

export const exports = {
  header: {
    title: 'TCPilot 导出："{{target}}"',
    windows: '按 {{family}} 校验。',
    onlyTheseValues: '只改动下面列出的值，不涉及其他值，也不删除整个项。可重复运行。',
  },
  comment: {
    set: '{{id}} = {{value}}',
    absent: '{{id}}：删除，恢复 Windows 默认',
    misspelt: '网上教程流传的 {{meant}} 的误写，Windows 从不读取。',
    reason: '原因：{{reason}}',
    asked: '"{{target}}" 的要求',
    effect: '生效时机：{{effect}}；在此 Windows 上：{{applicability}}。',
    source: '来源：{{title}} {{url}}',
  },
  reg: {
    howTo: '以管理员身份导入：reg import 文件。"-" 只删除该值。',
    undoHowTo:
      '撤销文件：恢复导出时 {{machine}} 上的值。在其他机器上恢复的也是 {{machine}} 的值，而不是那台机器自己的；cmd、PowerShell 和 Ansible 导出会在每台机器上各自保存原值。',
    undoWithoutNetsh: '端口范围和 TCP 全局参数不在导出文件中，因此这里也没有。',
    formerUnknown: '{{id}}：原值未知，因此不恢复。',
    netshInstead: '注册表文件无法表达此项。请以管理员身份运行：',
  },
  cmd: {
    howTo: '以管理员身份运行。/force 也会写入无法撤销的项。',
    former:
      '原值保存在本机 HKLM\\SOFTWARE\\TCPilot\\Former 下，只有管理员可写。撤销脚本从那里读取，完成后删除。',
    exitCodes: '退出码：0 完成并回读核对，1 有未完成项，3 没有可撤销的内容，4 不是管理员。',
    undoHowTo:
      '撤销脚本：在每台运行过导出脚本的机器上以管理员身份运行。之后被他人改动的值不会动，除非加 /force。',
    undoLowStart:
      'netsh 不接受起始端口低于 1025 的范围。由 MaxUserPort 形成的原范围从 1024 开始：恢复 MaxUserPort 并重启后即回到该范围。',
  },
  ps1: {
    applyHowTo:
      '以管理员身份在 Windows PowerShell 5.1 或 PowerShell 7 中运行。-WhatIf 显示将修改什么，-Undo 撤销。',
    undoHowTo:
      '撤销脚本：在每台运行过导出脚本的机器上以管理员身份运行。之后被他人改动的值不会动，除非加 -Force。',
    former: '原值保存在本机 %ProgramData%\\TCPilot\\exports 下，只有管理员可写。',
    exitCodes: '退出码：0 完成并回读核对，1 有未完成项，3 没有可撤销的内容，4 不是管理员。',
    undoSwitch: '恢复本脚本在这台机器上保存的原值。',
    forceSwitch: '也写入无法撤销的项；撤销时也覆盖之后被他人改动的值。',
    sibling: 'IPv4 与 IPv6 可能共用范围：此项只保存原值，若随之变动则在撤销时恢复。',
    notElevated: '未作任何修改：请以管理员身份运行。',
    nothingToUndo: '未作任何修改：导出脚本未在此运行过，或已撤销。',
    unkept: '{0} 未改动：无法读取原值，因而无法撤销。加 -Force 可强制写入。',
    failed: '{0}：写入后读回的值不符。',
    conflict: '{0} 未改动：之后已被他人修改。加 -Force 可强制恢复原值。',
    problems: '有未完成项，见上。',
    foreignFolder: '{0} 的所有者是 {1}。原值只能保存在仅管理员可写的位置：请删除该目录或取得其所有权。',
  },
  ansible: {
    play: '设置 Windows TCP 参数：{{target}}',
    undoPlay: '撤销 Windows TCP 参数：{{target}}',
    howTo: 'ansible-playbook -i 清单 文件，加 --check 可查看将修改什么。需要 ansible.windows 集合。',
    undoHowTo: '撤销：之后被他人改动的值不会动，除非 tcpilot_force 为 true。--check 显示将执行的操作。',
    former: '原值保存在每台机器的 %ProgramData%\\TCPilot\\exports 下，只有管理员可写。',
    rebootVariable: 'true：若修改需要重启则重启 Windows。否则不会重启。',
    forceVariable: 'true：撤销时也覆盖之后被他人改动的值。',
    handler: '仅当 tcpilot_reboot 为 true 时重启。',
    keep: '保存当前值',
    readNetsh: '读取由 netsh 管理的值',
    findAdapters: '查找有 IP 地址的网卡：{{id}}',
    set: '设置 {{id}}',
    delete: '删除 {{id}}',
    wouldSet: '说明将设置 {{id}}',
    readBack: '全部回读核对',
    undo: '恢复保存的原值',
  },
  notices: {
    'reg-without-netsh':
      '注册表文件无法表达 {{ids}}：相应的 netsh 命令写在注释中。cmd、PowerShell 和 Ansible 导出可以设置。',
    'reg-names-adapters':
      '注册表文件无法查找网卡：{{parameterId}} 只写给 {{machine}} 的网卡（{{adapters}}）。cmd、PowerShell 和 Ansible 导出会在每台机器上查找。',
    'reg-without-adapters':
      '文件中没有 {{parameterId}}：注册表文件无法查找网卡，而 {{machine}} 没有带 IP 地址的网卡。',
    'reg-undo-unknown':
      '以下各项原值未知，撤销文件无法恢复：{{ids}}。cmd、PowerShell 和 Ansible 导出会在每台机器上保存原值。',
    'cmd-globals':
      'cmd 靠 Windows 未翻译的部分辨认 netsh 的各行。若 {{ids}} 中有无法读取的项，脚本不改动它，会说明并以退出码 1 结束。',
    'ignored-here': '此 Windows 不理会 {{ids}}。',
  },
} satisfies Texts['exports'];

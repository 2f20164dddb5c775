import type { Texts } from '../texts';

export const findings = {
  'misspelt-value': {
    known: '“{{name}}”是网上教程流传的 {{parameterId}} 误写，Windows 从不读取，可以删除。',
    near: '“{{name}}”（{{place}}）疑似 {{parameterId}} 的误写。目前所知 Windows 不读取此名称的值；删除前请先确认是谁创建的。',
  },
  place: {
    parameters: '位于 Parameters 项',
    interfaces: '位于 Interfaces 项',
    adapter: '位于网卡 {{adapter}}',
  },
  'misplaced-value':
    '“{{name}}”所在的注册表项不对，Windows 不会从那里读取。{{parameterId}} 只有放在自己的项下才起作用。',
  'wrong-type':
    '{{parameterId}} 的类型是 {{type}}（{{data}}），而 Windows 只读取 REG_DWORD。请重新设置或删除。',
  'out-of-range':
    '{{parameterId}} 当前为 {{value}}，超出文档给出的范围（{{range}}）。Windows 如何处理没有文档说明。',
  'out-of-range-unknown':
    '{{parameterId}} 当前为 {{value}}，超出文档给出的范围。Windows 如何处理没有文档说明。',
  'maxuserport-moves-range':
    'MaxUserPort 为 {{value}}：在 Vista 及以后版本上，它会把 TCP 动态端口移到 {{start}}-{{end}}（共 {{count}} 个），与监听服务所用的端口重叠。请删除它，改为设置动态端口范围。',
  'low-range-start':
    '{{parameterId}} 从 {{start}} 开始（共 {{count}} 个端口），低于 netsh 自身允许的最小值 1025，且没有 MaxUserPort 可以解释。请重新设置该范围。',
  'ignored-value-set': '{{parameterId}} 已设为 {{value}}，但本版 Windows 不读取它，没有任何作用，可以删除。',
  'constraint-violated': '{{rule}}涉及：{{members}}。',
  'set-by-policy':
    '{{parameterId}} 为 {{value}}，与安全基线的取值相同。如果由组策略下发，在这里修改只能维持到下次策略刷新；请修改策略。',
  'windows-assumed': '无法得知这是哪个版本的 Windows，暂按 Windows 10 及以后版本判断；如不正确请另行选择。',
  'junk-skipped': '{{file}} 第 {{line}} 行不符合格式，已跳过：{{text}}',
  'interrupted-apply':
    '有一次应用被中断（记录 {{entry}}），其中部分修改可能已经写入。请先修复，再作其他修改。',
  'registry-engine-fallback': '注册表改用 reg.exe 读写，而不是 regedit：{{reason}}',
  engineFallbackReasons: {
    'not-installed': '此份 TCPilot 未附带 regedit 软件包。',
    'script-host-missing': '系统中没有 Windows 脚本宿主（{{detail}}）。',
    'script-host-blocked': '组策略或杀毒软件阻止了 Windows 脚本宿主运行（{{detail}}）。',
    'script-host-silent': 'Windows 脚本宿主未在限定时间内响应（{{detail}}）。',
    'script-host-failed':
      'Windows 脚本宿主或 VBScript 缺失、被禁用或无法正常工作（{{detail}}）。功能不受影响。',
  },
  'netsh-unusable': '无法使用 netsh，因此读不到端口范围和 TCP 全局参数：{{reason}}',
  netshFailures: {
    'not-run': '无法运行（{{detail}}）。',
    silent: '没有任何输出（{{detail}}）。',
    unrecognised: '输出内容无法识别（{{detail}}）。',
  },
} satisfies Texts['findings'];

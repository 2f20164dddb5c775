import type { Texts } from '../texts';

export const otherMachine = {
  heading: '另一台机器',
  choose: '与另一台机器对比…',
  none: '选择一个注册表文件、采集目录或本机 Windows，与当前打开的机器并排对比：哪些值不同，要采用哪些。',
  title: '{{here}} 与 {{other}}',
  close: '结束与 {{other}} 的对比',
  about: '{{other}}：{{family}}，读取于 {{at}}。',
  otherWindows: '两台机器的 Windows 版本不同，表中注明了当前机器的 Windows 如何对待各值。',
  counts: {
    differs_zero: '没有不同之处。',
    differs_one: '有 {{count}} 个值不同。',
    differs_other: '有 {{count}} 个值不同。',
    unknown_one: '另有 {{count}} 个值无法对比，因为其中一方没有该值的记录。',
    unknown_other: '另有 {{count}} 个值无法对比，因为其中一方没有这些值的记录。',
  },
  adapters: {
    paired: '网卡“{{here}}”与“{{other}}”对比。',
    alone: '没有对应网卡、未作对比：{{names}}',
  },
  scope: { label: '显示范围', differences: '仅差异（{{count}}）', all: '全部（{{count}}）' },
  stage_zero: '暂存勾选的值',
  stage_one: '暂存勾选的 {{count}} 个值',
  stage_other: '暂存勾选的 {{count}} 个值',
  staged_one: '已暂存 {{other}} 的 {{count}} 个值。在您检查并确认之前，不会写入任何内容。',
  staged_other: '已暂存 {{other}} 的 {{count}} 个值。在您检查并确认之前，不会写入任何内容。',
  saveProfile: '保存为配置…',
  saved: '已保存为“{{name}}”。',
  table: {
    label: '{{here}} 与 {{other}} 逐项对比',
    parameter: '参数',
    verdict: '对比结果',
    applicability: '在此 Windows 上',
    take: '采用 {{name}}',
  },
  verdict: {
    same: '相同',
    'same-in-effect': '相同（默认值）',
    differs: '不同',
    unknown: '无法判断',
  },
} satisfies Texts['otherMachine'];

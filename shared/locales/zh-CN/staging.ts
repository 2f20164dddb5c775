import type { Texts } from '../texts';

export const staging = {
  label: '暂存的修改',
  count_one: '{{count}} 项暂存的修改',
  count_other: '{{count}} 项暂存的修改',
  review: '检查并应用',
  discard: '放弃修改',
  discarded_one: '已放弃 {{count}} 项修改。',
  discarded_other: '已放弃 {{count}} 项修改。',
  bringBack: '恢复',
  becomes: '改为',
  sentence: '{{row}}待应用：{{before}} 改为 {{after}}。',
  hidden_one: '{{count}} 项暂存的修改被搜索条件隐藏',
  hidden_other: '{{count}} 项暂存的修改被搜索条件隐藏',
  showHidden: '显示暂存的修改',
} satisfies Texts['staging'];

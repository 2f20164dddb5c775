import type { Texts } from '../texts';

export const vocabulary = {
  status: {
    unreadable: '无法读取',
    matches: '符合',
    differs: '不符',
    default: '系统默认',
    custom: '自定义',
  },
} satisfies Texts['vocabulary'];

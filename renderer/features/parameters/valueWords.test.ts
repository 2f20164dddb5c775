import { describe, expect, it } from 'vitest';
import type { ParameterUnit } from '../../../shared/domain/parameter';
import type { CurrentValue } from '../../../shared/domain/value';
import { createTranslator } from '../../../shared/locales/translator';
import { valueSentence } from './valueWords';

const { t: english } = createTranslator('en');
const { t: chinese } = createTranslator('zh-CN');

describe('valueSentence', () => {
  it.each<[CurrentValue, ParameterUnit, string, string]>([
    [30, 'seconds', '30 s', '30 秒'],
    [120, 'seconds', '120 s (2 min)', '120 秒 (2 分钟)'],
    [1_800_000, 'milliseconds', '1800000 ms (30 min)', '1800000 毫秒 (30 分钟)'],
    [65_535, 'bytes', '65535 bytes', '65535 字节'],
    [1, 'segments', '1', '1'],
    [0, 'boolean', '0', '0'],
    ['enabled', 'token', 'enabled', 'enabled'],
    [{ start: 49_152, count: 16_384 }, 'ports', '49152–65535 (16384 ports)', '49152–65535 (16384 个端口)'],
    [{ start: 65_535, count: 1 }, 'ports', '65535–65535 (1 port)', '65535–65535 (1 个端口)'],
    [null, 'seconds', 'absent', '不存在'],
    [{ unreadable: { kind: 'access-denied' } }, 'seconds', 'unreadable', '无法读取'],
  ])('says %j in %s as "%s"', (value, unit, inEnglish, inChinese) => {
    expect(valueSentence(english, value, unit)).toBe(inEnglish);
    expect(valueSentence(chinese, value, unit)).toBe(inChinese);
  });
});

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeConsoleText } from './consoleText';

const chinese = '协议 tcp 动态端口范围\r\n启动端口 : 1024\r\n';
const french = 'Plage de ports dynamique du protocole tcp : démarré à 1024\r\n';

describe('the text that a command printed into a file', () => {
  it.each([
    ['utf-8', false, chinese],
    ['utf-8', true, chinese],
    ['utf-16le', true, chinese],
    ['utf-16be', true, chinese],
    ['utf-16le', false, french],
    ['cp936', false, chinese],
    ['cp850', false, french],
    ['windows-1252', false, french],
  ])('is read in %s (byte order mark: %s)', (encoding, addBOM, text) => {
    expect(decodeConsoleText(iconv.encode(text, encoding, { addBOM }))).toBe(text);
  });

  it('keeps figures and English words in any other code page', () => {
    const russian = 'Протокол tcp: начальный порт 1024, enabled';
    expect(decodeConsoleText(iconv.encode(russian, 'cp866'))).toMatch(/ tcp: .* 1024, enabled$/);
  });
});

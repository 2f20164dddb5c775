import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AppInfo, Settings } from '../../shared/ipc/api';
import { ok } from '../../shared/result';
import { appInfo, stubBridge } from '../testing/fakeBridge';
import { renderInApp } from '../testing/renderInApp';
import { useAppInfo } from './appInfo';
import { useMainEvents } from './useMainEvents';

const chinese: Settings = { ...appInfo.settings, language: 'zh-CN' };

function ShownLanguage() {
  useMainEvents();
  return <p>{useAppInfo().settings.language}</p>;
}

/** A main whose answers come when the test says so, and which tells of changed settings when it says so. */
function slowMain() {
  const waiting: ((info: AppInfo) => void)[] = [];
  let tell: (settings: Settings) => void = () => undefined;
  stubBridge(
    {
      readAppInfo: () =>
        new Promise((resolve) => {
          waiting.push((info) => {
            resolve(ok(info));
          });
        }),
    },
    {
      settingsChanged: (listener) => {
        tell = listener;
        return () => undefined;
      },
    },
  );
  return {
    tell: (settings: Settings) =>
      act(async () => {
        tell(settings);
        await Promise.resolve();
      }),
    /** Answers the oldest question that is still open. */
    answer: (info: AppInfo) =>
      act(async () => {
        waiting.shift()?.(info);
        await Promise.resolve();
      }),
  };
}

describe('useMainEvents', () => {
  it('learns of what changed before anybody listened', async () => {
    const main = slowMain();
    renderInApp(<ShownLanguage />);

    await main.answer({ ...appInfo, settings: chinese });

    expect((await screen.findByText('zh-CN')).textContent).toBe('zh-CN');
  });

  it('lets no answer that was under way undo what main told since', async () => {
    const main = slowMain();
    renderInApp(<ShownLanguage />);
    await main.tell(chinese);
    // The first was asked before the change, the second after it.
    await main.answer(appInfo);
    await main.answer({ ...appInfo, settings: chinese });

    expect((await screen.findByText('zh-CN')).textContent).toBe('zh-CN');
  });
});

import type { Page } from 'playwright';
import type { ScreenId } from '../shared/ipc/screens';
import { expect } from './fixtures';

const names = {
  overview: /^(?:Overview|概览)$/u,
  presets: /^(?:Presets|预设)$/u,
  parameters: /^(?:Parameters|参数)$/u,
  connections: /^(?:Connections|连接)$/u,
  diagnose: /^(?:Diagnose|诊断)$/u,
  history: /^(?:History|历史)$/u,
  settings: /^(?:Settings|设置)$/u,
} as const satisfies Record<ScreenId, RegExp>;

/** Goes to a screen by the navigation, in either language, and waits until it has loaded. */
export async function showScreen(page: Page, screen: ScreenId): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: names[screen] }).click();
  await screenIsShown(page, screen);
}

export async function screenIsShown(page: Page, screen: ScreenId): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: names[screen] })).toBeAttached();
  await expect(page.locator('main').getByText(/^(?:Reading the machine|正在读取)$/u)).toHaveCount(0);
}

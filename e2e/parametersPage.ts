// Brings `window.tcpilot` into the types of what the tests run in the page.
import type {} from '../renderer/bridge/answered';
import type { Locator, Page } from 'playwright';
import { expect } from './fixtures';

/** The button of a row; its name begins with the parameter's and goes on as one sentence. */
export function rowButton(page: Page, name: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${name.replaceAll('.', '\\.')}(?![A-Za-z])`, 'u') });
}

export function tableRow(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: rowButton(page, name) });
}

export function searchField(page: Page): Locator {
  return page.getByRole('searchbox');
}

export async function tableIsThere(page: Page): Promise<void> {
  await expect(
    page.getByRole('table', { name: /^(?:Parameters by subject|参数（按主题分组）)$/u }),
  ).toBeVisible();
}

/** Chooses from a select of the banner by what it reads. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

/** Chooses from a menu that a button opens. */
export async function chooseFromMenu(page: Page, button: string, item: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('menu').getByText(item, { exact: true }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

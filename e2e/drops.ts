import type { Page } from 'playwright';

/** Drops a file of this computer on the screen that is shown, as the desktop would. */
export async function dropFile(page: Page, path: string): Promise<void> {
  // Only a file that Chromium itself has taken from the disk has a path.
  await page.evaluate(() => {
    document.querySelector('#dropped')?.remove();
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await page.setInputFiles('#dropped', path);
  const transfer = await page.evaluateHandle(() => {
    const dropped = document.querySelector<HTMLInputElement>('#dropped')?.files?.[0];
    if (dropped === undefined) throw new Error('There is no file to drop');
    const data = new DataTransfer();
    data.items.add(dropped);
    return data;
  });
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
}

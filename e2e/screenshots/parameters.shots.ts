import { test } from '../fixtures';
import { rowButton, tableIsThere } from '../parametersPage';
import { looks, picture, show } from './look';

for (const look of looks) {
  test(`the parameters in ${look.language}, ${look.theme}`, async ({ app, page }) => {
    await show(app, page, 'parameters', look);
    await tableIsThere(page);
    await picture(page, 'parameters', look);
    await rowButton(page, 'TcpTimedWaitDelay').click();
    await picture(page, 'parameter', look);
  });
}

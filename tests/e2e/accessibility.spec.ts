/** No barriers that axe can see, in any state of the popup and the options, in either theme. */
import { barriersOn } from '../support/axe.ts';
import { expectedPage } from '../support/expected.ts';
import { listOf, marksOf, textOf } from '../support/panel.ts';
import { openedText, rowsOf, typeQuery } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test('the popup: what the page mentions, nothing found, results, a brief', async ({ reader }) => {
      await reader.ask('changeSettings', { theme });
      const tab = await reader.open(DEMO);
      await expect.poll(() => tab.highlights()).not.toEqual([]);
      const popup = await reader.openPopup(tab);
      await expect.poll(() => rowsOf(popup)).not.toEqual([]);
      expect(await barriersOn(popup)).toEqual([]);
      await typeQuery(popup, 'qqqqzzzz');
      await expect.poll(() => rowsOf(popup)).toEqual([]);
      expect(await barriersOn(popup)).toEqual([]);
      await popup.page.press('Escape');
      await typeQuery(popup, 'witkoff');
      await expect.poll(async () => (await rowsOf(popup))[0]?.text ?? '').toMatch(/^Steve Witkoff/);
      expect(await barriersOn(popup)).toEqual([]);
      await popup.page.press('Enter');
      await expect.poll(() => openedText(popup)).toContain('What was reported');
      expect(await barriersOn(popup)).toEqual([]);
    });

    test('the panel: its list, a brief, both pictures and both tables', async ({ reader }) => {
      await reader.ask('changeSettings', { theme });
      const tab = await reader.open(DEMO);
      await expect.poll(() => tab.highlights()).not.toEqual([]);
      const panel = await reader.openPanel(tab);
      await panel.page.resize(320, 800);
      await expect.poll(() => listOf(panel)).not.toEqual([]);
      expect(await barriersOn(panel), 'list').toEqual([]);
      await panel.clickControl('Kirill Dmitriev');
      await expect.poll(() => textOf(panel)).toContain('What was reported');
      expect(await barriersOn(panel), 'brief').toEqual([]);
      for (const view of ['Timeline', 'Connections']) {
        await panel.clickControl(view);
        await expect.poll(() => marksOf(panel)).not.toEqual([]);
        expect(await barriersOn(panel), view).toEqual([]);
        await panel.clickControl('Table');
        await expect.poll(() => marksOf(panel)).toEqual([]);
        expect(await barriersOn(panel), `${view}, table`).toEqual([]);
      }
    });

    test('the options', async ({ reader }) => {
      await reader.ask('changeSettings', { theme, offSites: ['bank.example'] });
      const options = await reader.openOptions();
      await expect
        .poll(() => options.page.inDocument((root) => root.body.innerText, null))
        .toContain('bank.example');
      expect(await barriersOn(options)).toEqual([]);
    });
  });
}

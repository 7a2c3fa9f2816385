/**
 * That Backstory makes no request is what every browser test checks (`tests/support/test.ts`). Here stands why that check can
 * be trusted: an extension that does make one is found out, from each of its contexts.
 */
import { SITE } from '../support/expected.ts';
import { expect, test } from '../support/test.ts';
import { withManifest } from '../support/variant.ts';

const PAGE = `${SITE}/demo.html`;
/** One host for each context, since of a request over TLS a proxy learns no more. */
const asks = (from: string) => (code: string) =>
  `${code}\n;fetch('https://${from}.example/').catch(() => {});`;

const withoutPolicy = withManifest(({ content_security_policy: _, ...manifest }) => manifest);

test('a request from the background, from a page of the extension or from its script in a page is noticed', async ({
  variant,
  web,
}) => {
  const reader = await variant({
    'manifest.json': withoutPolicy,
    'background.js': asks('background'),
    'content-scripts/content.js': asks('content'),
  });
  await reader.open(PAGE);
  const popup = await reader.openPopup(await reader.open(PAGE));
  await popup.page.evaluate(() => void fetch('https://popup.example/').catch(() => {}));
  const noticed = new Set<string>();
  await expect
    .poll(() => {
      for (const stray of web.strays()) noticed.add(stray);
      return [...noticed].toSorted();
    })
    .toEqual(['CONNECT background.example:443', 'CONNECT content.example:443', 'CONNECT popup.example:443']);
  await reader.close();
  web.strays();
});

test('as it is built, the browser itself stops its pages and its background from asking', async ({
  variant,
  web,
}) => {
  const reader = await variant({ 'background.js': asks('background') });
  const popup = await reader.openPopup(await reader.open(PAGE));
  const refused = await popup.page.evaluate(() =>
    fetch('https://popup.example/').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  // The background is at work: it has had the time to ask.
  expect(await reader.ask('getSettings', null)).toMatchObject({ enabled: true });
  expect(web.strays()).toEqual([]);
});

/** The pages that are measured: real news pages where they are at hand, the demo page, and long ones that are made up. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Web, WebPage } from '../../../src/tools/drive/web.ts';
import { madeUpNames, madeUpParagraphs } from '../samples.ts';

export interface SamplePage {
  readonly name: string;
  readonly page: WebPage;
}

const NEWS = fileURLToPath(new URL('../../../../shared/eval/pages/news', import.meta.url));
const DEMO = fileURLToPath(new URL('../../pages/demo.html', import.meta.url));

/** The page's own scripts are blocked: what runs in it is ours. */
const quiet = (body: Buffer | string): WebPage => ({
  body,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" },
});

/** @returns its address */
export function publish(web: Web, { name, page }: SamplePage): string {
  const path = `/${name}.html`;
  web.publish(path, page);
  return `http://${name}.test${path}`;
}

/** Empty where there are none beside the project. */
export function newsPages(): SamplePage[] {
  if (!existsSync(NEWS)) return [];
  return readdirSync(NEWS).map((file) => ({
    name: file.replace('.html.gz', ''),
    page: quiet(gunzipSync(readFileSync(`${NEWS}/${file}`))),
  }));
}

export const demoPage = (): SamplePage => ({ name: 'demo', page: quiet(readFileSync(DEMO)) });

/** A page of paragraphs with about `length` characters of text. */
export function longPage(name: string, length: number): SamplePage {
  const paragraphs = madeUpParagraphs(madeUpNames(1_000));
  let body = '';
  for (let i = 0; body.length < length; i += 1) {
    const opening = i % 7 === 0 ? 'Elon Musk said so. ' : '';
    body += `<p>${opening}${paragraphs[i % paragraphs.length]}</p>\n`;
  }
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A long page</title>';
  return { name, page: quiet(`${head}<style>p { margin: 1em; }</style><body>${body}`) };
}

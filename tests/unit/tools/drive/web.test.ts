import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWeb, type Web } from '../../../../src/tools/drive/web.ts';

let web: Web;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-web-'));
  writeFileSync(join(folder, 'page.html'), '<p>Hello');
  writeFileSync(join(folder, 'page.expected.json'), '{"headers":{"x-policy":"strict"}}');
  web = await startWeb(folder);
});
afterEach(() => web.close());

/** Asks as a browser behind a proxy does: the whole address in the request line. */
const throughProxy = (url: string) =>
  new Promise<{ status: number; body: string; policy: string | undefined }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: web.port, path: url }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => {
        const policy = response.headers['x-policy'] as string | undefined;
        resolve({ status: response.statusCode ?? 0, body, policy });
      });
    })
      .on('error', reject)
      .end();
  });

test('every site ending in .test has the pages of the folder, with the headers written beside them', async () => {
  for (const site of ['http://gazette.test', 'http://other.test', web.origin]) {
    expect(await throughProxy(`${site}/page.html`)).toEqual({
      status: 200,
      body: '<p>Hello',
      policy: 'strict',
    });
  }
  expect(web.strays()).toEqual([]);
});

test('a page that a test publishes is there too', async () => {
  web.publish('/new.html', { body: 'fresh' });
  expect((await throughProxy('http://gazette.test/new.html')).body).toBe('fresh');
});

test('a request for anything else is refused and remembered, once', async () => {
  expect((await throughProxy('http://tracker.example/pixel?who=me')).status).toBe(404);
  expect((await throughProxy('http://gazette.test/nowhere')).status).toBe(404);
  expect(web.strays()).toEqual([
    'GET http://tracker.example/pixel?who=me',
    'GET http://gazette.test/nowhere',
  ]);
  expect(web.strays()).toEqual([]);
});

test('no path leads out of the folder', async () => {
  expect((await throughProxy('http://gazette.test/..%2f..%2f..%2fetc/passwd')).status).toBe(404);
});

test('what browsers ask for on their own is refused and not counted', async () => {
  expect((await throughProxy('http://update.googleapis.com/service')).status).toBe(404);
  expect(web.strays()).toEqual([]);
});

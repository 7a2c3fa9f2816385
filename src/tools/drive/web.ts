/**
 * The whole web of the demo and the browser tests: a server on loopback that is also a proxy. As a server it gives out
 * the files of one folder; as a proxy it does so for every host name that ends in `.test`, so that one folder can be
 * many sites. A request for anything else is refused and remembered: that is how the tests know that the extension asks
 * the network for nothing.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Web {
  readonly port: number;
  /** Where the folder is without a proxy. */
  readonly origin: string;
  /** Puts a page at a path of every site, until another takes its place. */
  publish(path: string, page: WebPage): void;
  /** Requests since the last call that no page accounts for: `GET https://tracker.example/pixel`. */
  strays(): string[];
  close(): Promise<void>;
}

export interface WebPage {
  readonly body: string | Buffer;
  /** What arrives after the body, once it is there. */
  readonly rest?: Promise<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** What browsers ask for on their own, whatever extension they have: updates, settings, the account. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
  'aus5.mozilla.org',
];

const isOurs = (host: string) => host === '127.0.0.1' || host === 'localhost' || host.endsWith('.test');

/** @param folder whose files are the pages */
export async function startWeb(folder: string): Promise<Web> {
  const published = new Map<string, WebPage>();
  let strays: string[] = [];
  const note = (method: string, url: string, host: string) => {
    if (!BROWSERS_OWN.includes(host)) strays.push(`${method} ${url}`);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    const page = isOurs(url.hostname) ? await find(url.pathname) : null;
    if (page !== null) {
      const { body, rest, headers } = page;
      response.writeHead(200, { 'content-type': typeOf(url.pathname), ...headers });
      if (rest === undefined) response.end(body);
      else {
        response.write(body);
        response.end(await rest);
      }
      return;
    }
    // Browsers ask every site for its icon.
    if (url.pathname !== '/favicon.ico') note(request.method ?? 'GET', url.href, url.hostname);
    response.writeHead(404).end();
  }

  const find = async (path: string): Promise<WebPage | null> => published.get(path) ?? fileAt(folder, path);

  const server = createServer((request, response) => void answer(request, response));
  server.on('connect', (request, socket) => {
    // A browser that ends, or gives up, hangs up in the middle.
    socket.on('error', () => socket.destroy());
    note('CONNECT', request.url ?? '', (request.url ?? '').split(':')[0]!);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    publish: (path, page) => void published.set(path, page),
    strays() {
      const noted = strays;
      strays = [];
      return noted;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const typeOf = (path: string): string => TYPES[extname(path)] ?? 'text/html; charset=utf-8';

/** What is expected of a page stands beside it, and with it the headers that it must be served with. */
async function fileAt(folder: string, path: string): Promise<WebPage | null> {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder)) return null;
  try {
    const body = await readFile(file);
    const expected = await readFile(file.replace(/\.html$/, '.expected.json'), 'utf8').catch(() => '{}');
    return { body, headers: extname(file) === '.html' ? JSON.parse(expected).headers : {} };
  } catch {
    return null;
  }
}

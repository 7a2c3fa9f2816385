/**
 * WebDriver BiDi commands that Puppeteer has no method for, sent over Puppeteer's own connection. Puppeteer does not
 * document that connection: whatever of it changes, changes here alone.
 */
import type { Browser, Page } from 'puppeteer-core';

export interface Bidi {
  /** @throws Error if the browser refuses the command */
  send(method: string, parameters: object): Promise<unknown>;
  /** The browsing contexts of tabs, or of the browser's own windows. */
  contexts(scope?: 'chrome'): Promise<readonly BrowsingContext[]>;
  /** Calls a function in a browsing context with strings as arguments; what it returns must survive JSON. */
  call<R>(context: string, run: string, ...argument: string[]): Promise<R>;
  inShadow<R>(
    context: string,
    call: { host: string; nth: number; run: string; argument: unknown },
  ): Promise<R | null>;
}

export interface BrowsingContext {
  readonly context: string;
  readonly url: string;
}

interface CallReply {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly BrowsingContext[];
}

interface HostReply {
  readonly result?: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null } };
}

/** The page's browsing context, as the protocol names it. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

export function openBidi(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;

  async function call<R>(context: string, run: string, given: readonly object[]): Promise<R> {
    const reply = (await send('script.callFunction', {
      target: { context },
      functionDeclaration: `async (...given) => JSON.stringify((await (${run})(...given)) ?? null)`,
      arguments: given,
      awaitPromise: true,
    })) as CallReply;
    if (reply.type !== 'success') throw new Error(reply.exceptionDetails?.text ?? 'the function failed');
    return JSON.parse(String(reply.result?.value)) as R;
  }

  /** A serialized element brings its shadow root along, also a closed one, as a reference that functions may be given. */
  async function shadowRootOf(context: string, host: string, nth: number): Promise<string | null> {
    const reply = (await send('script.callFunction', {
      target: { context },
      functionDeclaration: String(nthOfName),
      arguments: [text(host), { type: 'number', value: nth }],
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    })) as HostReply;
    return reply.result?.value?.shadowRoot?.sharedId ?? null;
  }

  return {
    send,
    async contexts(scope) {
      const parameters = scope === undefined ? {} : { 'moz:scope': scope };
      const { contexts } = (await send('browsingContext.getTree', parameters)) as Tree;
      return contexts;
    },
    call: (context, run, ...given) => call(context, run, given.map(text)),
    async inShadow(context, { host, nth, run, argument }) {
      const sharedId = await shadowRootOf(context, host, nth);
      if (sharedId === null) return null;
      const parsed = `(root, argument) => (${run})(root, JSON.parse(argument))`;
      return call(context, parsed, [{ sharedId }, text(JSON.stringify(argument ?? null))]);
    },
  };
}

/** Of the elements of a name, those in open shadow roots among them. Runs in the page. */
function nthOfName(name: string, nth: number): Element | null {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((it) => [
      ...(it.localName === name ? [it] : []),
      ...(it.shadowRoot === null ? [] : all(it.shadowRoot)),
    ]);
  return all(document)[nth] ?? null;
}

const text = (value: string) => ({ type: 'string', value });

/**
 * What scripts inside pages use of `webextension-polyfill`, in the polyfill's place: the build puts this module there for
 * them (`wxt.config.ts`). The polyfill would be a third of what every frame of every page must load, and since manifest
 * version 3 both browsers answer with promises by themselves. One thing is still missing in Chromium: a listener that
 * answers with a promise.
 */
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type NativeListener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => boolean;

interface Runtime {
  readonly id: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
  getURL(path: string): string;
  readonly onMessage: {
    addListener(listener: NativeListener): void;
    removeListener(listener: NativeListener): void;
  };
}
interface World {
  readonly browser?: { readonly runtime: Runtime };
  readonly chrome?: { readonly runtime: Runtime };
}

const { browser, chrome } = globalThis as World;
/** Undefined once the extension was removed under a script. */
const runtime = () => (browser ?? chrome)?.runtime;

const native = new Map<Listener, NativeListener>();

function addListener(listener: Listener): void {
  const answering: NativeListener = (message, sender, respond) => {
    const reply = listener(message, sender);
    reply?.then(respond);
    // True keeps the way back open until the reply is there.
    return reply !== undefined;
  };
  native.set(listener, answering);
  runtime()?.onMessage.addListener(answering);
}

function removeListener(listener: Listener): void {
  const answering = native.get(listener);
  if (answering !== undefined) runtime()?.onMessage.removeListener(answering);
  native.delete(listener);
}

export default {
  runtime: {
    get id() {
      return runtime()?.id;
    },
    sendMessage: async (message: unknown) => runtime()?.sendMessage(message),
    getURL: (path: string) => runtime()?.getURL(path) ?? '',
    onMessage: { addListener, removeListener },
  },
};

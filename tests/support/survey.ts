/**
 * A page that looks for Backstory by every means that pages have. Its first script spoils built-in functions to hear who calls
 * them, listens for events, and watches its own document; `survey` then says all that it has found. Two surveys of one page, with
 * and without Backstory, must be equal as long as nothing is highlighted.
 */

/** No name of the corpus stands on it, until its button is pressed. */
export const SURVEYED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Survey</title>
<style>body { width: 600px }</style><script>
  const heard = [];
  window.heard = heard;
  const spoil = (owner, name) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const key = own.value ? 'value' : 'get';
    const was = own[key];
    own[key] = function (...given) {
      heard.push('called ' + name);
      return was.apply(this, given);
    };
    Object.defineProperty(owner, name, own);
  };
  spoil(Document.prototype, 'createTreeWalker');
  spoil(Document.prototype, 'createElement');
  spoil(Document.prototype, 'elementFromPoint');
  spoil(Document.prototype, 'adoptedStyleSheets');
  spoil(Element.prototype, 'attachShadow');
  spoil(Element.prototype, 'checkVisibility');
  spoil(Element.prototype, 'querySelectorAll');
  spoil(Element.prototype, 'getBoundingClientRect');
  spoil(Node.prototype, 'textContent');
  spoil(CharacterData.prototype, 'data');
  spoil(EventTarget.prototype, 'addEventListener');
  spoil(EventTarget.prototype, 'dispatchEvent');
  spoil(MutationObserver.prototype, 'observe');
  spoil(IntersectionObserver.prototype, 'observe');
  spoil(HighlightRegistry.prototype, 'set');
  spoil(window, 'postMessage');
  spoil(window, 'getComputedStyle');
  spoil(window, 'setTimeout');
  spoil(window, 'fetch');
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage', 'toggle', 'wxt']) {
    window.addEventListener(type, (event) => heard.push('event ' + type), true);
  }
  new MutationObserver((records) => {
    for (const { type, target } of records) {
      if (document.readyState === 'complete') heard.push(type + ' ' + target.nodeName);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  heard.length = 0;
</script></head><body><h1>Survey</h1><p id="text">Nothing happened here.</p>
<button onclick="document.getElementById('text').textContent = 'Here spoke Vladimir Putin.'">Name somebody</button>
</body></html>`;

/** Everything that the page knows. Runs in the page, after it has had some time to hear of things. */
export async function survey(time: number): Promise<Record<string, unknown>> {
  const heard = [...(window as unknown as { heard: string[] }).heard];
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => {
    const channel = new MessageChannel();
    const until = performance.now() + time;
    channel.port1.onmessage = () =>
      performance.now() > until ? resolve(null) : channel.port2.postMessage(null);
    channel.port2.postMessage(null);
  });
  const namesOf = (owner: object) => Reflect.ownKeys(owner).map(String).toSorted();
  const styleOf = (pseudo: string | null) => {
    const style = getComputedStyle(document.body, pseudo);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  const kinds = ['person', 'organization', 'place', 'topic'];
  const found = {
    heard: [...heard, ...(window as unknown as { heard: string[] }).heard.slice(heard.length)],
    globals: namesOf(window),
    ofDocument: [...namesOf(document), ...namesOf(Document.prototype)],
    ofElements: [
      ...namesOf(document.documentElement),
      ...namesOf(document.body),
      ...namesOf(Element.prototype),
    ],
    ofCss: namesOf(CSS),
    ofNavigator: [...namesOf(navigator), ...namesOf(Navigator.prototype)],
    symbols: Object.getOwnPropertySymbols(globalThis).map(String),
    registered: [Symbol.for('backstory.page'), Symbol.for('backstory.popover')].map(
      (key) => key in globalThis,
    ),
    element: customElements.get('backstory-popover') ?? null,
    markup: document.documentElement.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    highlights: [...CSS.highlights.keys()],
    styles: styleOf(null),
    highlightStyles: kinds.map((kind) => styleOf(`::highlight(backstory-${kind})`)),
    frames: window.length,
    focus: document.activeElement?.nodeName,
    animations: document.getAnimations().length,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    databases: (await indexedDB.databases()).map(({ name }) => name),
    entries: performance
      .getEntries()
      .filter(({ name, entryType }) => entryType === 'resource' || entryType === 'mark' || name === 'measure')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico')),
  };
  return JSON.parse(JSON.stringify(found));
}

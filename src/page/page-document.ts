/**
 * The page's document as the browser made it. A page may have elements whose names are those of a document's own properties
 * (`<form name="body">`), and in Chromium `document.body` is such an element then.
 */
export const pageDocument = new Proxy({} as Document, {
  get(_, name) {
    const value: unknown = Reflect.get(Document.prototype, name, document);
    return typeof value === 'function' ? value.bind(document) : value;
  },
});

/** Hands a text to the browser as a file to be saved, which needs no permission from a page of the extension. */

export interface TextFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** Milliseconds after which the browser has surely begun to read it. */
const READ_MS = 60_000;

export function saveFile({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}

/** Puts text on the clipboard, from a press of the reader's. */

/**
 * Pages without TLS have no `navigator.clipboard`, and frames may lack the permission: there, the text is selected for a moment and
 * copied as the reader would.
 * @param beside an element of the root that has the focus
 * @returns whether it is on the clipboard
 */
export async function copyText(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, beside);
  }
}

function copySelected(text: string, beside: HTMLElement): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'bs-visually-hidden';
  beside.append(area);
  area.focus({ preventScroll: true });
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}

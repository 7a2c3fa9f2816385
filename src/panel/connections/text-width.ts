/** How wide a name is in the picture. */

/** As `.pn-name` in `picture.css`. */
const FONT = '550 11.5px system-ui, sans-serif';

const context = document.createElement('canvas').getContext('2d');
if (context !== null) context.font = FONT;

/** CSS pixels. */
export const widthOf = (text: string): number => context?.measureText(text).width ?? 7 * text.length;

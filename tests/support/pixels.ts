/** What is really painted, for what no computed style tells. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../../src/tools/drive/in-page.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';

/** In CSS pixels. */
export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels to each side of a place: well inside a line of text. */
const REACH = 4;

/** The mean colour around a place of the viewport, as red, green and blue from 0 to 255. Text that stands there counts. */
export const meanColour = async (tab: Tab, { x, y }: Place): Promise<number[]> =>
  tab.page.evaluate(readMean, { picture: await pictureOf(tab), x, y, reach: REACH });

/** The colours inside each box of the viewport, as red, green and blue from 0 to 255: the one that most pixels have first. */
export const coloursIn = async (tab: Tab, boxes: readonly Box[]): Promise<number[][][]> =>
  tab.page.evaluate(readColours, { picture: await pictureOf(tab), boxes });

/** The box around a place in which all that is painted belongs to one line of text. */
export const around = ({ x, y }: Place): Box => ({
  x: x - REACH,
  y: y - REACH,
  width: 2 * REACH,
  height: 2 * REACH,
});

/** A PNG in base 64. */
async function pictureOf({ page }: Tab): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-pixels-'));
  try {
    const path = join(folder, 'page.png');
    await page.screenshot(path);
    return await readFile(path, 'base64');
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Sample extends Place {
  readonly picture: string;
  readonly reach: number;
}

async function readMean({ picture, x, y, reach }: Sample): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const scale = image.width / innerWidth;
  const size = Math.round(2 * reach * scale);
  const context = new OffscreenCanvas(size, size).getContext('2d')!;
  context.drawImage(image, -Math.round((x - reach) * scale), -Math.round((y - reach) * scale));
  const { data } = context.getImageData(0, 0, size, size);
  const sums = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) for (const c of [0, 1, 2]) sums[c]! += data[i + c]!;
  return sums.map((sum) => sum / size ** 2);
}

interface Samples {
  readonly picture: string;
  readonly boxes: readonly Box[];
}

async function readColours({ picture, boxes }: Samples): Promise<number[][][]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const scale = image.width / innerWidth;
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', {
    willReadFrequently: true,
  })!;
  canvas.drawImage(image, 0, 0);
  return boxes.map((box) => {
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((it) => Math.round(it * scale));
    const { data } = canvas.getImageData(x!, y!, width!, height!);
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = data.slice(i, i + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const byFrequency = [...counts].toSorted(([, a], [, b]) => b - a);
    return byFrequency.map(([colour]) => colour.split(',').map(Number));
  });
}

/** What a PNG file says of itself in its header. */
import { readFileSync } from 'node:fs';

/** In pixels. @throws Error where the file is no PNG */
export function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

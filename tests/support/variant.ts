/**
 * A variant of the built extension: a copy in which a test has changed some files, so that it need not be built once more. The
 * bundled corpus is such a file: a fresh profile compiles whatever corpus stands in it.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../src/tools/drive/driver.ts';
import { BUILDS, type Reader, startReader } from '../../src/tools/drive/reader.ts';

/** From a file of the build to what it is to hold instead. */
export type Changes = Readonly<Record<string, (text: string) => string>>;

/** A browser with the variant in it. Closing it takes the copy away. */
export async function startVariant(browser: BrowserName, proxy: number, changes: Changes): Promise<Reader> {
  const extension = await mkdtemp(join(tmpdir(), 'backstory-variant-'));
  await cp(BUILDS[browser], extension, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(extension, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }
  const reader = await startReader(browser, { headless: true, proxy, extension });
  const close = async () => {
    await reader.close();
    await rm(extension, { recursive: true, force: true });
  };
  return { ...reader, close };
}

/** Changes the manifest. */
export const withManifest =
  (change: (manifest: Record<string, unknown>) => object) =>
  (text: string): string =>
    JSON.stringify(change(JSON.parse(text)));

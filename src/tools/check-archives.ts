/**
 * Makes the archives for the stores twice: here, and in another folder from nothing but the sources archive, as a reviewer of
 * Firefox's store does. Fails unless both are the same to the last byte: `node src/tools/check-archives.ts`.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT, run } from './run.ts';

/** By name, as `npm run zip` leaves them in `.output`. */
type Archives = ReadonlyMap<string, Buffer>;

/** @param folder of the project, or of a copy of its sources */
async function makeArchives(folder: string): Promise<Archives> {
  const output = join(folder, '.output');
  if (existsSync(output)) for (const name of await archivesIn(output)) await rm(join(output, name));
  for (const browser of ['chrome', 'firefox']) {
    const { ok, output: said } = await run(['wxt', 'zip', '-b', browser], { cwd: folder });
    if (!ok) throw new Error(`The archives could not be made in ${folder}.\n${said}`);
  }
  const names = await archivesIn(output);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(output, name))] as const)),
  );
}

const archivesIn = async (output: string): Promise<string[]> =>
  (await readdir(output)).filter((name) => name.endsWith('.zip'));

async function unpack(archive: Buffer, folder: string): Promise<void> {
  for (const [path, content] of Object.entries(unzipSync(archive))) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function main(): Promise<void> {
  const here = await makeArchives(ROOT);
  const sources = [...here].find(([name]) => name.includes('-sources'));
  if (sources === undefined) throw new Error('There is no archive of the sources.');
  const folder = await mkdtemp(join(tmpdir(), 'backstory-sources-'));
  try {
    await unpack(sources[1], folder);
    // What `npm install` would put there.
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const there = await makeArchives(folder);
    for (const [name, content] of here) {
      if (there.get(name)?.equals(content) !== true)
        throw new Error(`${name} differs where it is built from the sources archive.`);
      console.log(`${name}: ${content.length} bytes, the same again`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();

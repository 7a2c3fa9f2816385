import { describe, expect, test, vi } from 'vitest';
import { compileCorpus } from '../../../src/background/compile.ts';
import { type LibraryOptions, openLibrary } from '../../../src/background/library.ts';
import { findMentions } from '../../../src/match/find.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import { NO_EVIDENCE } from '../../../src/model/mention.ts';
import { finish } from '../../../src/model/steps.ts';
import { openCorpusDatabase } from '../../../src/store/database.ts';
import { smallCorpus } from '../../support/small-corpus.ts';

const ADA = 'ada-example' as EntityId;
const STAMP = 'build 1';

function libraryOptions(changes: Partial<LibraryOptions> = {}) {
  const compile = vi.fn(async () => finish(compileCorpus(smallCorpus, STAMP)));
  return {
    stamp: STAMP,
    openDatabase: openCorpusDatabase,
    compile,
    onBuild: () => {},
    ...changes,
  } satisfies LibraryOptions;
}

/** A worker's life: opens the library and asks for one brief. */
async function wake(options: LibraryOptions) {
  return (await openLibrary(options).brief(ADA))?.entity.name;
}

describe('the library', () => {
  test('compiles the bundle the first time and never again', async () => {
    const options = libraryOptions();
    expect(await wake(options)).toBe('Ada Example');
    expect(await wake(options)).toBe('Ada Example');
    expect(options.compile).toHaveBeenCalledTimes(1);
  });

  test('finds mentions with the stored matcher as with the compiled one', async () => {
    await wake(libraryOptions());
    const options = libraryOptions();
    const page = { title: '', blocks: ['Ada Example spoke.'], evidence: NO_EVIDENCE };
    const { mentions } = findMentions(await openLibrary(options).matcher(), page);
    expect(mentions).toMatchObject([{ block: 0, start: 0, end: 11, entity: ADA }]);
    expect(options.compile).not.toHaveBeenCalled();
  });

  test('compiles once for calls that arrive together', async () => {
    const options = libraryOptions();
    const library = openLibrary(options);
    await Promise.all([library.brief(ADA), library.matcher(), library.searchIndex(), library.cards([ADA])]);
    expect(options.compile).toHaveBeenCalledTimes(1);
  });

  test('compiles anew for another build', async () => {
    await wake(libraryOptions());
    const options = libraryOptions({ stamp: 'build 2' });
    await wake(options);
    expect(options.compile).toHaveBeenCalledTimes(1);
  });

  test('repairs a stored matcher that is damaged', async () => {
    await wake(libraryOptions());
    const database = await openCorpusDatabase();
    const intact = finish(compileCorpus(smallCorpus, STAMP));
    await database.replace({ ...intact, matcher: intact.matcher.slice(0, 10) });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const options = libraryOptions();
    const library = openLibrary(options);
    await Promise.all([library.matcher(), library.matcher()]);
    expect(options.compile).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalled();
  });

  test.each([
    ['there is no database', async () => Promise.reject(new Error('no database'))],
    [
      'the disk is full',
      async () => ({
        ...(await openCorpusDatabase()),
        replace: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      }),
    ],
  ])('answers from memory where %s', async (_, openDatabase) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await wake(libraryOptions({ openDatabase }))).toBe('Ada Example');
  });

  test('says what failed when the bundle itself cannot be read, and tries again at the next call', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const compile = vi.fn().mockRejectedValue(new Error('the bundled corpus is damaged'));
    const library = openLibrary(libraryOptions({ compile }));
    await expect(library.brief(ADA)).rejects.toThrow('damaged');
    compile.mockImplementation(async () => finish(compileCorpus(smallCorpus, STAMP)));
    expect((await library.brief(ADA))?.entity.name).toBe('Ada Example');
  });

  test('knows nothing of entities that are not in the corpus', async () => {
    const library = openLibrary(libraryOptions());
    expect(await library.brief('nobody' as EntityId)).toBeNull();
    expect(await library.cards(['nobody' as EntityId, ADA])).toMatchObject([{ id: ADA }]);
  });
});

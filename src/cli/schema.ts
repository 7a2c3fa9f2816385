/** `corpus schema`: the JSON Schema of the exchange format, from the schema that the program itself checks with. */
import { Article, Claim, Statement } from '../model/article.ts';
import { Corpus } from '../model/corpus.ts';
import { Entity } from '../model/entity.ts';

const DESCRIPTION =
  'The form in which Backstory corpora are exchanged: one JSON file, as `corpus build` writes it. The schema speaks of ' +
  'shape alone; `corpus check` also sees to it that ids are unique, that references lead somewhere, and that names tell ' +
  'entities apart.';

/** The converter is a development dependency: it is loaded only by who asks for the schema. */
export async function corpusJsonSchema(): Promise<string> {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const schema = toJsonSchema(Corpus, {
    definitions: { Entity, Article, Statement, Claim },
    // Trimming, calendar dates and control characters have no counterpart in JSON Schema.
    errorMode: 'ignore',
    // What may be left out in a file takes its default when read.
    typeMode: 'input',
  });
  return `${JSON.stringify({ title: 'Backstory corpus', description: DESCRIPTION, ...schema }, null, 2)}\n`;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/corpus/yaml.ts';
import { FIRST, PEOPLE, read, SAMPLE } from './sample.ts';

describe('places in a YAML file', () => {
  const file = readYaml({
    path: 'f.yaml',
    text: '# head\n- id: a\n  list:\n    - x\n    - "ключ: y"\n  empty:\n',
  });
  const at = (path: (string | number)[], part: 'name' | 'value' = 'value') => {
    const { line, column } = file.locate(path, part);
    return `${line}:${column}`;
  };

  it.each<[string, string, string]>([
    ['a record', at([0]), '2:3'],
    ['a value', at([0, 'id']), '2:7'],
    ['a field name', at([0, 'id'], 'name'), '2:3'],
    ['a list item', at([0, 'list', 1]), '5:7'],
    ['a value that is not there: its name', at([0, 'empty']), '6:3'],
    ['a field that is missing: its record', at([0, 'missing']), '2:3'],
    ['something below a missing field: the record', at([0, 'missing', 3, 'x']), '2:3'],
    ['the whole file', at([]), '2:1'],
  ])('%s', (_, place, expected) => {
    expect(place).toBe(expected);
  });
});

// Parsing YAML takes a few milliseconds a file, more on a busy machine.
describe('whatever a file holds', { timeout: 30_000 }, () => {
  /** Pieces of YAML that mean something, in any order, and any other text. */
  const yaml = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '- ',
            'id: a',
            'name: ',
            '\n',
            '\n  ',
            '\t',
            '&a ',
            '*a',
            '<<: ',
            '!!str ',
            '"',
            "'",
            '|',
            '>-\n',
          ),
          fc.constantFrom(
            '[',
            ']',
            '{',
            '}',
            ': ',
            ', ',
            '---\n',
            '...\n',
            '? ',
            '#',
            '%YAML 1.1\n',
            '\uFEFF',
            '\r\n',
            '__proto__: ',
          ),
          fc.string({ maxLength: 4 }),
        ),
        { maxLength: 40 },
      )
      .map((pieces) => pieces.join('')),
  );

  it('reading it never throws, and every fault stands inside the file', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const lines = text.replace(/^\uFEFF/, '').split('\n');
        for (const { line, column } of readYaml({ path: 'f.yaml', text }).faults) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      { numRuns: 1_000, examples: [['*a%YAML 1.1\n%YAML 1.1\n---\n!!str }']] },
    );
  });

  it('reading a corpus of it never throws, and gives a corpus or faults', () => {
    fc.assert(
      fc.property(yaml, yaml, yaml, (people, claims, article) => {
        const reading = read({ 'people.yaml': people, 'claims.yaml': claims, 'articles/1.yaml': article });
        expect(reading.ok || reading.faults.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('a corpus with a piece cut out never throws, and gives a corpus or faults', () => {
    const cut = (text: string, start: number, length: number) =>
      text.slice(0, start) + text.slice(start + length);
    fc.assert(
      fc.property(fc.nat(FIRST.length), fc.nat(PEOPLE.length), fc.nat(30), (inFirst, inPeople, length) => {
        const files = {
          ...SAMPLE,
          'articles/1.yaml': cut(FIRST, inFirst, length),
          'people.yaml': cut(PEOPLE, inPeople, length),
        };
        const reading = read(files);
        expect(reading.ok || reading.faults.every((it) => it.line > 0 && it.message !== '')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

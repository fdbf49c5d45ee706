import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../model/findings/finding';
import type { Snapshot } from '../../model/scheme/snapshot';
import type { WrittenNumber } from '../../numbers/readNumbers';
import { validate } from '../../rules/judge/validate';
import { exampleScheme } from '../../rules/testing/exampleScheme';
import { numberBlocks } from './claims/numberBlocks';
import { quantities } from './sentences/quantities';
import { uncomparedNumbers } from './sentences/uncomparedNumbers';
import { SEED_SCHEMES, type SeedScheme } from './testing/seedTables';

const SEEDS = '../shared/seeds';
const skip = existsSync(SEEDS) ? false : 'the seed documents are not next to the project';

/** The lines of each section of a seed document. */
function sectionsOf(number: string, { sections, ends }: SeedScheme): readonly (readonly string[])[] {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(number)) ?? '';
  const lines = readFileSync(join(SEEDS, file), 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const lineOf = (words: string) =>
    lines.findIndex((line) => line.trim().replace(/\s+/g, ' ').startsWith(words));
  const starts = sections.map(({ begins }) => lineOf(begins));
  assert.ok(!starts.includes(-1), number);
  return starts.map((start, i) => lines.slice(start, starts[i + 1] ?? lineOf(ends)));
}

function schemeOf({ facts, tables }: SeedScheme, lines: readonly string[]): Snapshot {
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return exampleScheme({ term: '2020-2025', facts, tables, narrative: { type: 'doc', content } });
}

const TEXT_RULES = ['narrative.number', 'narrative.norm', 'narrative.date'];
const findingsOf = (scheme: Snapshot): readonly Finding[] =>
  validate(scheme).findings.filter(({ code }) => TEXT_RULES.includes(code));

/** A number of the text, and what its line is with another number. */
interface Change {
  readonly block: number;
  readonly from: number;
  readonly line: string;
}

/** Every number that the section states, changed by 1 to 9, so that it stays a number above zero. */
function changesOf(scheme: Snapshot): readonly Change[] {
  const narrative = scheme.sections.find(({ id }) => id === 'text')?.narrative ?? { type: 'doc' };
  return numberBlocks(narrative).flatMap((block, i) => {
    const numbers = quantities(block).flatMap(({ number, ratio }): readonly WrittenNumber[] =>
      ratio ? [ratio.part, ratio.whole] : [number],
    );
    const steps = fc.sample(fc.integer({ min: 1, max: 9 }), numbers.length);
    return numbers.map(({ from, to }, k) => {
      const step = steps[k] ?? 1;
      const digits = /\d+/.exec(block.text.slice(from, to))?.[0] ?? '';
      const other = Number(digits) + (step % 2 === 0 && Number(digits) > step ? -step : step);
      const changed = block.text.slice(from, to).replace(digits, String(other));
      return { block: i, from, line: block.text.slice(0, from) + changed + block.text.slice(to) };
    });
  });
}

describe('numbers of the seed documents against their tables', { skip }, () => {
  for (const [number, seed] of Object.entries(SEED_SCHEMES)) {
    const parts = skip ? [] : sectionsOf(number, seed);
    for (const [i, { begins, outside }] of seed.sections.entries()) {
      const lines = parts[i] ?? [];
      it(`seed ${number}, «${begins}»: none is flagged, and ${outside.length} have no table`, () => {
        const scheme = schemeOf(seed, lines);
        assert.deepEqual(findingsOf(scheme), []);
        assert.deepEqual(
          uncomparedNumbers(scheme).map(({ written }) => written),
          outside,
        );
      });

      it(`seed ${number}, «${begins}»: nine of ten changed numbers are found`, () => {
        const changes = changesOf(schemeOf(seed, lines));
        const found = changes.filter(({ block, from, line }) =>
          findingsOf(schemeOf(seed, lines.with(block, line))).some(({ at, also }) =>
            [at, ...also].some(({ text }) => text?.block === block && text.from === from),
          ),
        );
        const compared = changes.length - outside.length;
        assert.ok(found.length >= 0.9 * compared, `${found.length} of ${compared}`);
      });
    }
  }

  it('time limits: each with another month, and only these, is found', () => {
    for (const number of ['000', '003']) {
      const seed = SEED_SCHEMES[number] as SeedScheme;
      for (const lines of sectionsOf(number, seed)) {
        for (const [i, line] of lines.entries()) {
          const changed = line.replace(/(tháng 1|ngày 15\/2|ngày 30\/6)(?=\/2020)/u, (date) =>
            date.replace(/\d$/, '9'),
          );
          const found = findingsOf(schemeOf(seed, lines.with(i, changed)));
          assert.deepEqual(
            found.map(({ code }) => code),
            changed === line ? [] : ['narrative.date'],
            changed,
          );
        }
      }
    }
  });
});

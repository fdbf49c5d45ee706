import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { validate } from '../../rules/judge/validate';
import { exampleScheme } from '../../rules/testing/exampleScheme';
import { readCitations } from './readCitations';

const SEEDS = '../shared/seeds';
const skip = existsSync(SEEDS) ? false : 'the seed documents are not next to the project';

/** Date of each document, so that no later document counts as replacing one that it cites. */
const DAYS: Readonly<Record<string, string>> = {
  '000': '2019-11-25',
  '001': '2017-12-31',
  '002': '2021-03-12',
  '003': '2020-05-23',
  '004': '2020-09-03',
};

/** A seed document as a narrative, one paragraph for each line. */
function seedText(number: string): string {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(`${number}_`));
  assert.ok(file, `seed ${number}`);
  return readFileSync(join(SEEDS, file), 'utf8').normalize('NFC');
}

function citationFindings(number: string, text: string) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const { findings } = validate(
    exampleScheme({
      term: '2020-2025',
      facts: { congress_date: DAYS[number] ?? '' },
      narrative: {
        type: 'doc',
        content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
      },
    }),
  );
  return findings
    .filter(({ rule }) => rule === 'ANY.CITE')
    .map(({ code, params, at }) => {
      const words = at.text && lines[at.text.block]?.slice(at.text.from, at.text.to);
      return [code, params['cited'], words?.includes(String(params['cited']).split(',')[0] ?? '')];
    });
}

describe('citations of the seed documents', { skip }, () => {
  for (const number of ['000', '001', '002', '003']) {
    it(`seed ${number}: none is flagged`, () =>
      assert.deepEqual(citationFindings(number, seedText(number)), []));
  }

  it('all of them are read', () => {
    const counts = Object.keys(DAYS).map((number) => readCitations(seedText(number)).length);
    assert.deepEqual(counts, [2, 5, 7, 0, 4]);
  });

  it('seed 004: the wrong date of the directive, and nothing else', () => {
    assert.deepEqual(citationFindings('004', seedText('004')), [
      ['narrative.citedDate', '35-CT/TW, 30/05/2018', true],
    ]);
  });

  it('seed 004 with the code of the centre on the resolution of the province: both mistakes', () => {
    const text = seedText('004').replace('11-NQ/TU', '11-NQ/TW');
    assert.deepEqual(citationFindings('004', text), [
      ['narrative.citedIssuer', '11-NQ/TW, 18/09/2014', true],
      ['narrative.citedDate', '35-CT/TW, 30/05/2018', true],
    ]);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type MessageKey, t } from '@schemes/messages/t';
import { SEVERITIES } from '@schemes/model/findings/finding';
import { ROLES } from '@schemes/model/scheme/actor';
import { BODY_KINDS, LEVELS, PLACES } from '@schemes/model/scheme/facts';
import { SECTION_STATES } from '@schemes/model/scheme/sectionStatus';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { PAPER_KINDS } from './official/setting/paperKind';
import { SCHEME_TEMPLATES } from './schemes/schemeTemplates';

const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8');

/** The cells of each row of the table below a heading. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const section = glossary.split(/^###? /m).find((text) => text.startsWith(`${heading}\n`));
  assert.ok(section, `docs/glossary.md has no heading «${heading}»`);
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Every list of codes in the source, by the heading of the glossary that explains them. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  Levels: LEVELS,
  Places: PLACES,
  'Kinds of body': BODY_KINDS,
  Tables: Object.values(TABLE_TYPES).map(({ code }) => code),
  Papers: PAPER_KINDS,
  'Scheme templates': SCHEME_TEMPLATES.map(({ id }) => id),
  Roles: ROLES,
  'Section states': SECTION_STATES,
  Severities: SEVERITIES,
};

for (const [heading, codes] of Object.entries(CODES)) {
  test(`the glossary explains every code of «${heading}»`, () => {
    const written = rowsBelow(heading).map(([first]) => first);
    assert.deepEqual(
      codes.filter((code) => !written.includes(`\`${code}\``)),
      [],
    );
  });
}

test('the glossary names each table as the source does', () => {
  const names = new Map(rowsBelow('Tables').map(([code = '', name]) => [code.replaceAll('`', ''), name]));
  for (const { code, id } of Object.values(TABLE_TYPES)) assert.equal(names.get(code), id, code);
});

/** The message of the interface for a code, by the heading that explains it. */
const WORDS: Readonly<Record<string, (code: string) => string>> = {
  Levels: (code) => `choice.level.${code}`,
  Places: (code) => `choice.place.${code}`,
  'Kinds of body': (code) => `choice.body_kind.${code}`,
  Papers: (code) => `paper.${code}`,
  Roles: (code) => `role.${code}`,
  'Section states': (code) => `state.${code}`,
  Severities: (code) => `severity.${code}`,
};

for (const [heading, keyOf] of Object.entries(WORDS)) {
  test(`the glossary has the Vietnamese words of the interface for «${heading}»`, () => {
    for (const [first = '', vietnamese] of rowsBelow(heading)) {
      assert.equal(vietnamese, t('vi', keyOf(first.replaceAll('`', '')) as MessageKey), first);
    }
  });
}

test('every row of the glossary has a Vietnamese term and a meaning', () => {
  const rows = glossary
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| \w+ (\| name )?\| Vietnamese \|/.test(line));
  assert.ok(rows.length > 200, `${rows.length} rows`);
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1);
    assert.ok(cells.length >= 3 && cells.every((cell) => cell.trim() !== ''), row);
    assert.match(row, /\. \|$/, row);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { CURRICULUM_CASES } from './cases/curriculumCases';
import { curriculumValues } from './curriculumValues';
import { readCurriculum } from './readCurriculum';
import { settleCurriculum } from './settleCurriculum';

for (const one of CURRICULUM_CASES) {
  test(`Form 2C: ${one.name}`, () => {
    const read = readCurriculum(settleCurriculum({ blocks: one.blocks, notes: [] }, {}).blocks);
    if (!read.ok) {
      assert.equal(read.refusal, one.refusal);
      return;
    }
    assert.equal(one.refusal, undefined);
    const { values, unread, omitted, blank } = curriculumValues(TABLE_TYPES.roster, read.entries);
    if (one.values)
      assert.deepEqual(Object.fromEntries(values.map(({ column, value }) => [column, value])), one.values);
    if (one.doubts)
      assert.deepEqual(
        Object.fromEntries(
          values
            .filter(({ doubts }) => doubts.length > 0)
            .map(({ column, doubts }) => [
              column,
              doubts.map((doubt) => (doubt.kind === 'guess' ? doubt.guess : doubt.kind)).join(' '),
            ]),
        ),
        one.doubts,
      );
    assert.deepEqual(
      unread.map(({ column, text }) => `${column}: ${text}`),
      one.unread ?? [],
    );
    const texts = omitted.map(({ kind, text }) => `${kind}: ${text}`);
    for (const text of one.left ?? [])
      assert.ok(texts.includes(text), `${text} is not in ${texts.join(' | ')}`);
    if (one.blank)
      assert.deepEqual(
        blank.map(({ number, label }) => `${number} ${label}`),
        one.blank,
      );
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validate } from '../../rules/judge/validate';
import { type Example, exampleScheme } from '../../rules/testing/exampleScheme';

function shown(tables: Example['tables'], text: string, edition?: string): readonly unknown[] {
  const narrative = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  };
  const { findings } = validate(exampleScheme({ narrative, tables, edition }));
  return findings.filter(({ rule }) => rule === 'ANY.NUMBER').map(({ params }) => params['shown']);
}

const frame = (...groups: readonly string[]): Example['tables'] => ({
  headcount: Object.fromEntries(groups.map((group, i) => [`r${i}`, { group, heads: 6 }])),
});

describe('the row of the frame that a text means', () => {
  it('is named by four of its five words', () =>
    assert.deepEqual(shown(frame('Ban Tổ chức Trung Đông'), 'Ban Tổ chức Trung có 9 cấp trưởng.'), ['6']));

  it('may be among other words while the similarity is at least six tenths', () => {
    assert.deepEqual(shown(frame('Ban Tổ chức'), 'Ban Tổ chức của xã ta có 9 cấp trưởng.'), ['6']);
    assert.deepEqual(shown(frame('Ban Tổ chức'), 'Ban Tổ chức của riêng xã ta có 9 cấp trưởng.'), []);
  });

  it('is not looked for in more than twenty-four words', () => {
    const group = 'Cơ quan chuyên môn giúp việc Ủy ban nhân dân tỉnh';
    const others = 'gồm sở phòng chi cục trung tâm trạm đội đoàn xưởng thì';
    assert.deepEqual(shown(frame(group), `${group} ${others} có 9 cấp trưởng.`), ['6']);
    assert.deepEqual(shown(frame(group), `${group} ${others} hiện có 9 cấp trưởng.`), []);
  });

  it('is none where two are equally similar', () =>
    assert.deepEqual(shown(frame('Ban Tổ chức', 'Ban Tổ chức'), 'Ban Tổ chức có 9 cấp trưởng.'), []));
});

describe('a share belongs to the count before it', () => {
  const tables: Example['tables'] = {
    statistics: { women: { criterion: 'Cán bộ nữ', whole: 338, count: 45, stated_percent: 13.3 } },
  };
  const textWithGap = (letters: number) =>
    `Có 45${' cán bộ nữ '.padEnd(letters - 'chiếm '.length, 'a ')}chiếm 14,3%.`;

  it('at most eighty letters after it, in the edition before 2026-12; now its words decide', () => {
    assert.deepEqual(shown(tables, textWithGap(80), '2026-11'), ['13,3%']);
    assert.deepEqual(shown(tables, textWithGap(81), '2026-11'), []);
    assert.deepEqual(shown(tables, textWithGap(81)), ['13,3%']);
  });
});

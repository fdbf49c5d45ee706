import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckClause } from '../checks/Check';
import { CURRENT_REGISTER } from '../provisions/provision';
import { REGISTERS } from '../provisions/provisions';
import { validate } from '../rules/judge/validate';
import { type Example, exampleScheme } from '../rules/testing/exampleScheme';
import { exampleSteps } from '../rules/testing/exampleSteps';
import { rulesOfEdition } from './editions';

/** Rules broken by a roster with an entry and no name, under an edition. */
function brokenUnder(edition: string): readonly string[] {
  const scheme = exampleScheme({ tables: { roster: { a: { home_town: 'thôn Bí Mật' } } }, edition });
  return validate(scheme).findings.map(({ rule }) => rule);
}

test('a scheme begun under the edition before is not asked for names; one begun since is', () => {
  assert.ok(!brokenUnder('2026-11').includes('ANY.CELL.NAME'));
  assert.ok(brokenUnder('2026-12').includes('ANY.CELL.NAME'));
});

/** Findings on a citation in a scheme of an edition, with their severity. */
function citedUnder(edition: string, text: string): readonly string[] {
  const narrative = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  const scheme = exampleScheme({ narrative, facts: { congress_date: '2025-10-09' }, edition });
  return validate(scheme)
    .findings.filter(({ rule }) => rule === 'ANY.CITE')
    .map(({ code, severity }) => `${code} ${severity}`);
}

test('an edition keeps the register it began with, and how it judged kinds and replaced documents', () => {
  const cases: readonly (readonly [text: string, before: readonly string[], now: readonly string[]])[] = [
    [
      'Chỉ thị 35-CT/TW, ngày 14/6/2024',
      ['narrative.citedReplaced information'],
      ['narrative.citedReplaced target'],
    ],
    ['Quy định 80-QĐ/TW, ngày 18/8/2022', [], ['narrative.citedReplaced target']],
    ['Quy định 377-QĐ/TW, ngày 8/10/2025', ['narrative.citedUnknown information'], []],
    ['Quy định 190-QĐ/TW, ngày 10/10/2024', [], ['narrative.citedType target']],
    [
      'Quy định 190-QĐ/TW, ngày 11/10/2024',
      ['narrative.citedUnknown information'],
      ['narrative.citedDate target'],
    ],
    ['Quy định 365-QĐ/TW, ngày 1/9/2025', [], ['narrative.citedDate target']],
    ['Quy định 89-QĐ/TW, ngày 4/8/2017', [], ['narrative.citedReplaced target']],
    ['Quyết định số 2500/QĐ-TTg, ngày 18/11/2025', [], ['narrative.citedDate target']],
  ];
  for (const [text, before, now] of cases) {
    assert.deepEqual(citedUnder('2026-11', text), before, text);
    assert.deepEqual(citedUnder('2026-12', text), now, text);
  }
});

test('the rule book of every earlier edition of the register names its register', () => {
  for (const edition of Object.keys(REGISTERS).filter((one) => one !== CURRENT_REGISTER)) {
    const registers = (rulesOfEdition(edition).common as readonly CheckClause[]).flatMap(({ check }) =>
      check.kind === 'narrative.citations' ? [check.register] : [],
    );
    assert.deepEqual(registers, [edition]);
  }
});

test('the edition before keeps the rules that 2026-12 changed', () => {
  const rules = (edition: string, example: Example) =>
    validate(exampleScheme({ ...example, edition })).findings.map(({ rule, code }) => `${rule} ${code}`);
  const holiday: Example = {
    facts: { level: 'xa_moi', congress_date: '2025-05-20', merged_from: 1 },
    tables: { dossiers: { a: { full_name: 'A', nomination: 'self_outside', filed: '2025-04-28' } } },
  };
  const leaders: Example = {
    facts: { place: 'lai_chau' },
    tables: {
      unitLeaders: {
        u: { unit: 'Sở', staff: 10, women_staff: 9 },
        l: { parent: 'u', unit: 'Người', sex: 'male' },
      },
    },
  };
  const least: Example = {
    tables: {
      statistics: { a: { criterion: 'Nữ, không dưới 15%', whole: 100, count: 14, target_percent: 15 } },
    },
  };
  const unfinished: Example = {
    steps: exampleSteps('re_election').slice(0, 4),
    tables: { schedule: { a: { task: 'Quy trình', milestone: 'process_re_election', work_state: 'done' } } },
  };
  const words: Example = {
    tables: {
      statistics: {
        a: { criterion: 'Nữ', whole: 338, count: 45 },
        b: { criterion: 'Trẻ', whole: 338, count: 8 },
      },
    },
    narrative: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'Có 338 cán bộ, gồm 46 cán bộ nữ và 8 cán bộ trẻ.' }],
        },
      ],
    },
  };
  const cut: Example = {
    tables: { statistics: { a: { criterion: 'Nữ', whole: 172, count: 113, stated_percent: 65.6 } } },
  };
  const cases: readonly (readonly [Example, string, before: boolean])[] = [
    [words, 'ANY.NUMBER narrative.number', false],
    [cut, 'ANY.PCT percent.truncated', false],
    [holiday, 'ANY.FLOOR.FILE dossier.filed', false],
    [leaders, 'ANY.UNIT.WOMAN units.woman', true],
    [least, 'ANY.TARGET.YEAR percent.target', false],
    [unfinished, 'ANY.STEP.ORDER steps.notDone', false],
  ];
  for (const [example, finding, before] of cases) {
    assert.equal(rules('2026-11', example).includes(finding), before, finding);
    assert.equal(rules('2026-12', example).includes(finding), !before, finding);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAPERS } from '@templates/official/kinds/papers';
import { missingFace, missingOf } from '@templates/official/setting/missingFace';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { FULL_SETTING, inputOf } from '@templates/official/testing/paperCases';
import { sampleOf } from '@templates/official/testing/paperLooks';
import fc from 'fast-check';
import { paperKey } from './paperTask';
import { readDraft, readFinal } from './readSetting';
import { surveyScheme } from './surveyTask';

/** A complete setting under each standard. */
const STANDARDS: Readonly<Record<string, PaperSetting>> = {
  '05-HD/VPTW': FULL_SETTING,
  '36-HD/VPTW': { ...FULL_SETTING, date: '2026-05-26' },
  '30/2020/NĐ-CP': {
    ...FULL_SETTING,
    standard: 'state',
    symbol: 'ĐA-UBND',
    issuer: 'Ủy ban nhân dân xã Minh Tân',
    signing: { authority: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: 'Nguyễn Đức Thịnh' },
  },
};

/** Everything the clerk may leave out or blank. */
const GAPS: Readonly<Record<string, (setting: PaperSetting) => Record<string, unknown>>> = {
  number: ({ number: _, ...rest }) => rest,
  date: ({ date: _, ...rest }) => rest,
  superior: ({ superior: _, ...rest }) => rest,
  issuer: (rest) => ({ ...rest, issuer: 'Đảng ủy …' }),
  place: (rest) => ({ ...rest, place: '…' }),
  addressees: ({ addressees: _, ...rest }) => rest,
  attachedTo: ({ attachedTo: _, ...rest }) => rest,
  'attachedTo.number': (rest) => ({ ...rest, attachedTo: { symbol: 'TTr/ĐU', date: '2026-07-05' } }),
  'attachedTo.date': (rest) => ({ ...rest, attachedTo: { symbol: 'TTr/ĐU', number: 12 } }),
  name: (rest) => ({ ...rest, signing: { ...rest.signing, name: '' } }),
  authority: (rest) => ({ ...rest, signing: { post: rest.signing.post, name: rest.signing.name } }),
  post: (rest) => ({ ...rest, signing: { ...rest.signing, post: '' } }),
  archive: (rest) => ({ ...rest, archive: '' }),
  recipients: (rest) => ({ ...rest, recipients: [] }),
  meeting: ({ meeting: _, ...rest }) => rest,
  ...Object.fromEntries(
    (['place', 'opened', 'closed', 'chair', 'recorder', 'countHead', 'counters'] as const).map((key) => [
      `meeting.${key}`,
      (rest: PaperSetting) => ({ ...rest, meeting: { ...rest.meeting, [key]: undefined } }),
    ]),
  ),
};

const gaps = fc.uniqueArray(fc.constantFrom(...Object.keys(GAPS)), { maxLength: 6 });

function withGaps(setting: PaperSetting, names: readonly string[]): PaperSetting {
  const left = names.reduce<PaperSetting>((one, name) => (GAPS[name]?.(one) ?? one) as PaperSetting, setting);
  return JSON.parse(JSON.stringify(left)) as PaperSetting;
}

/** The page's checklist of a paper saved with this setting. */
function checklist(definition: PaperDefinition, form: PaperSetting) {
  const input = inputOf(definition.kind, form);
  const only = { kind: definition.kind, part: input.part ?? null };
  const kept = {
    own: { [paperKey(only)]: { ...form } },
    last: {},
    latest: null,
    attachedTo: null,
    year: 2026,
  };
  const snapshot = sampleOf(definition);
  // What the version is a digest of; the checklist does not depend on it.
  const plain = { ...snapshot, sections: [] };
  const [paper] = surveyScheme({ plain, snapshot }, kept, only).papers;
  assert.ok(paper, definition.kind);
  return paper;
}

for (const definition of PAPERS) {
  for (const [standard, whole] of Object.entries(STANDARDS)) {
    test(`${definition.stem} under ${standard}: the checklist asks the clerk for exactly what issuing requires`, () => {
      fc.assert(
        fc.property(gaps, (names) => {
          const { setting, missing } = checklist(definition, withGaps(whole, names));
          const asked = missing.flatMap(({ field }) => field ?? []);
          const read = readFinal(setting, definition);
          assert.deepEqual(read.ok ? [] : read.problems.map(({ field }) => field), asked);
          // The paper's own list agrees with both, wherever the setting can be read.
          const draft = readDraft(setting, 1);
          if (!draft.ok) return assert.ok(!read.ok);
          const { draft: _, ...final } = draft.setting;
          const lacks = missingOf(definition, inputOf(definition.kind, final)).filter(({ field }) => field);
          assert.deepEqual(
            lacks.flatMap(({ field = 'number' }) => (field === 'number' ? [] : [field])),
            asked,
          );
        }),
        { numRuns: 40 },
      );
    });
  }
}

test('a complete setting suffices for every kind, and each part that a kind requires is reported when missing', () => {
  for (const definition of PAPERS) {
    assert.deepEqual(missingFace(definition, FULL_SETTING), [], definition.kind);
    for (const field of definition.face) {
      const name = { 'signing.name': 'name', 'meeting.opened': 'meeting.closed' }[field as string] ?? field;
      assert.ok(GAPS[name], `${field} can be left out`);
      const found = missingFace(definition, withGaps(FULL_SETTING, [name])).map((lack) => lack.field);
      assert.deepEqual(found, [field], definition.kind);
    }
  }
});

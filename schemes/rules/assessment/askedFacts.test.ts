import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactKey, Facts } from '../../model/scheme/facts';
import { validate } from '../judge/validate';
import { type Example, exampleScheme } from '../testing/exampleScheme';
import { HUYEN, TERM_20, TINH_25, XA } from '../testing/ruleCase';
import { askedFacts } from './askedFacts';

const asked = (example: Example) => askedFacts(validate(exampleScheme(example)));

function assertAsked(keys: ReadonlySet<FactKey>, yes: readonly FactKey[], no: readonly FactKey[]) {
  assert.deepEqual(
    { missing: yes.filter((key) => !keys.has(key)), tooMany: no.filter((key) => keys.has(key)) },
    { missing: [], tooMany: [] },
  );
}

const PILOTS: readonly FactKey[] = ['grassroots_organisations', 'direct_secretary_pilots'];
const OFFICE: readonly FactKey[] = ['office_staff', 'political_centre'];
const MERGER: readonly FactKey[] = ['seats_before_merger', 'leavers'];
const APPOINTMENT: readonly FactKey[] = ['appointment_number', 'appointment_date'];

test('a commune of 2025 is asked for its office and the day of the Front, not for pilots or the maximum of 2015', () => {
  assertAsked(
    asked({ facts: XA, tables: { seats: {} } }),
    [...OFFICE, 'front_congress', 'preparatory_half_days', 'delegates_present'],
    [...PILOTS, ...MERGER, ...APPOINTMENT, 'max15_committee', 'max15_standing', 'max_deputies'],
  );
});

test('a commune formed from several units is asked for the decision that appoints its committee', () => {
  assertAsked(asked({ facts: { ...XA, merged_from: 3 } }), APPOINTMENT, PILOTS);
});

test('a district of 2020 is asked for its pilots and its maximum, one formed by a merger for the seats before it', () => {
  const tables = { seats: { executive_committee: { planned: 39 } } };
  const merged: Facts = { ...HUYEN, merged_from: 2 };
  assertAsked(
    asked({ term: TERM_20, facts: HUYEN, tables }),
    [...PILOTS, 'max15_committee'],
    [...MERGER, ...OFFICE, ...APPOINTMENT, 'front_congress'],
  );
  assertAsked(asked({ term: TERM_20, facts: merged, tables }), [...PILOTS, ...MERGER], ['max15_committee']);
});

test('a province is asked for its numbers of 2015 as soon as it has a table of sizes', () => {
  const facts: Facts = { ...TINH_25, merged_from: 1 };
  assertAsked(asked({ facts }), [], ['max15_standing', 'max_deputies', ...OFFICE]);
  const sizes = Object.fromEntries(
    ['executive_committee', 'standing_committee', 'deputy_secretary'].map((body) => [body, {}]),
  );
  assertAsked(
    asked({ facts, tables: { seats: sizes } }),
    ['max15_committee', 'max15_standing', 'max_deputies'],
    OFFICE,
  );
});

test('the kind of body is asked where a directive distinguishes bodies, the local share where there is a roster', () => {
  assertAsked(
    asked({ facts: { level: 'ctt', congress_date: '2025-07-25' }, tables: { seats: {} } }),
    ['body_kind'],
    [],
  );
  assertAsked(asked({ facts: XA, tables: { seats: {} } }), [], ['body_kind', 'ethnic_share']);
  assertAsked(asked({ facts: XA, tables: { roster: {} } }), ['ethnic_share'], []);
});

test('without a level and a day of the congress only the facts of every scheme are asked', () => {
  const keys = asked({ tables: { seats: {}, roster: {} } });
  assertAsked(
    keys,
    ['organisation_name', 'level', 'congress_date'],
    [...OFFICE, ...PILOTS, ...MERGER, 'body_kind'],
  );
});

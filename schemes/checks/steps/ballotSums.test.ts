import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { STEP_COUNTS, type StepRecord } from '../../model/steps/steps';
import { validate } from '../../rules/judge/validate';
import { exampleScheme } from '../../rules/testing/exampleScheme';

/** A consistent count: each number is at most the one before it. */
const consistent = fc
  .record({
    summoned: fc.integer({ min: 1, max: 500 }),
    away: fc.nat(50),
    kept: fc.nat(5),
    lost: fc.nat(5),
    invalid: fc.nat(20),
    votes: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
  })
  .map(({ summoned, away, kept, lost, invalid: spoilt, votes }): StepRecord => {
    const present = Math.max(0, summoned - away);
    const issued = Math.max(0, present - kept);
    const returned = Math.max(0, issued - lost);
    const invalid = Math.min(spoilt, returned);
    const valid = returned - invalid;
    const names = votes.map((share, i) => ({
      id: `p${i}`,
      name: `Người ${i}`,
      votes: Math.floor(share * valid),
    }));
    return {
      group: 're_election',
      step: 3,
      version: 1,
      summoned,
      present,
      issued,
      returned,
      valid,
      invalid,
      names,
    };
  });

const codes = (record: StepRecord) =>
  validate(exampleScheme({ steps: [record] }))
    .findings.filter(({ rule }) => rule === 'ANY.BALLOT')
    .map(({ code }) => code);

describe('ballot arithmetic', () => {
  it('gives no finding for a consistent count', () => {
    fc.assert(fc.property(consistent, (record) => assert.deepEqual(codes(record), [])));
  });

  it('finds one too many in any number that has a bound', () => {
    fc.assert(
      fc.property(consistent, fc.constantFrom('present', 'issued', 'returned', 'valid'), (record, count) => {
        const wider = STEP_COUNTS[STEP_COUNTS.indexOf(count) - 1] ?? 'summoned';
        assert.ok(codes({ ...record, [count]: (record[wider] ?? 0) + 1 }).includes('steps.chain'));
      }),
    );
  });

  it('finds a ballot that is neither valid nor invalid, and one vote too many', () => {
    fc.assert(
      fc.property(consistent, (record) => {
        assert.ok(codes({ ...record, invalid: (record.invalid ?? 0) + 1 }).includes('steps.sum'));
        const votes = (record.valid ?? 0) + 1;
        assert.deepEqual(codes({ ...record, names: [{ id: 'p', name: 'A', votes }] }), ['steps.votes']);
      }),
    );
  });

  it('gives no finding for a consistent count with any of its numbers left out', () => {
    fc.assert(
      fc.property(consistent, fc.subarray([...STEP_COUNTS]), (record, out) => {
        const left = { ...record, ...Object.fromEntries(out.map((count) => [count, undefined])) };
        assert.deepEqual(codes(left), []);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Check } from '../checks/Check';
import { hasMessage } from '../messages/t';
import { VN_2020 } from './vn2020/vn2020';
import { VN_2025_A, VN_2025_B, VN_2025_C } from './vn2025/vn2025';

/** Codes of messages that depend on what a clause names: bodies, traits, posts. */
function codesOf(check: Check): readonly string[] {
  switch (check.kind) {
    case 'size.range':
      return ['below', 'above', 'exact'].map((kind) => `size.${kind}.${check.body}`);
    case 'surplus.prepared':
      return check.bodies.flatMap((body) => [`surplus.below.${body}`, `surplus.above.${body}`]);
    case 'ratio.atLeast':
      return ['', '.worst'].map((end) => `ratio.${check.trait}.${check.circle}${end}`);
    case 'ratio.midBand':
      return ['', '.worst'].map((end) => `ratio.midBand.${check.circle}${end}`);
    case 'ratio.bands':
      return ['young', 'middle', 'older'].flatMap((band) =>
        ['', '.worst'].map((end) => `ratio.bands.${band}.${check.circle}${end}`),
      );
    case 'person.standingPosts':
      return check.posts.map((post) => `person.standingPost.${post}`);
    case 'person.deputies':
      return [`person.noDeputy.${check.post}`];
    case 'person.theory':
      return [`person.theory.${check.least}`];
    default:
      return [];
  }
}

it('there is a message for every body, trait and post that a clause of any pack names', () => {
  for (const pack of [VN_2020, VN_2025_A, VN_2025_B, VN_2025_C]) {
    for (const { rule, check } of pack.clauses) {
      for (const code of codesOf(check as Check))
        assert.ok(hasMessage(`finding.${code}`), `${pack.id} ${rule} ${code}`);
    }
  }
});

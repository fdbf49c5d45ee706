import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NARRATIVE_MARKS, NARRATIVE_NODES } from '@schemes/model/text/narrative';
import type { ContentMatch, NodeType } from '@tiptap/pm/model';
import { narrativeSchema as schema } from './narrativeSchema';

/** Every node type allowed inside, over all states of the content expression. */
function holds(type: NodeType): string[] {
  const found = new Set<string>();
  const seen = new Set<ContentMatch>();
  const walk = (match: ContentMatch) => {
    if (seen.has(match)) return;
    seen.add(match);
    for (let i = 0; i < match.edgeCount; i++) {
      const edge = match.edge(i);
      found.add(edge.type.name);
      walk(edge.next);
    }
  };
  walk(type.contentMatch);
  return [...found].sort();
}

describe('the editor and the room have the same schema', () => {
  test('the same nodes', () => {
    const nodes = Object.keys(schema.nodes).filter((name) => name !== 'text');
    assert.deepEqual(nodes.sort(), Object.keys(NARRATIVE_NODES).sort());
  });

  for (const [name, rule] of Object.entries(NARRATIVE_NODES)) {
    test(`${name}: the same content and attributes`, () => {
      const type = schema.nodes[name];
      assert.ok(type);
      assert.deepEqual(holds(type), [...rule.holds].sort());
      assert.deepEqual(Object.keys(type.spec.attrs ?? {}).sort(), Object.keys(rule.attrs).sort());
    });

    test(`${name}: the room allows the editor's defaults`, () => {
      for (const [attr, spec] of Object.entries(schema.nodes[name]?.spec.attrs ?? {})) {
        if (rule.whole && spec.default === undefined) continue;
        assert.ok(rule.attrs[attr]?.(spec.default), `${name}.${attr} = ${spec.default}`);
      }
    });
  }

  test('the same marks with the same attributes', () => {
    assert.deepEqual(Object.keys(schema.marks).sort(), Object.keys(NARRATIVE_MARKS).sort());
    for (const [name, attrs] of Object.entries(NARRATIVE_MARKS)) {
      assert.deepEqual(Object.keys(schema.marks[name]?.spec.attrs ?? {}), Object.keys(attrs));
    }
  });
});

import { NARRATIVE_MARKS, NARRATIVE_NODES } from './narrative';

/** A fault in a narrative. `path` leads to the node; `problem` names the wrong property or value. */
export interface NarrativeFault {
  readonly path: string;
  readonly problem: string;
}

const MAX_DEPTH = 12;

/** Returns the first fault of unchecked JSON against the schema of narratives, or null. */
export function checkNarrative(node: unknown): NarrativeFault | null {
  const { type } = (node ?? {}) as { type?: unknown };
  return type === 'doc' ? checkNode(node, 'narrative', 0) : { path: 'narrative', problem: 'type' };
}

function checkNode(node: unknown, path: string, depth: number): NarrativeFault | null {
  if (node === null || typeof node !== 'object' || depth > MAX_DEPTH) return { path, problem: 'node' };
  const { type, attrs, content, text, marks } = node as Record<string, unknown>;
  if (type === 'text') return checkText(text, marks, path);
  const rule = typeof type === 'string' ? NARRATIVE_NODES[type] : undefined;
  if (!rule) return { path, problem: `type ${String(type)}` };
  const attributes = checkAttrs(attrs, rule.attrs, path);
  if (attributes) return attributes;
  const missing = rule.whole && Object.keys(rule.attrs).find((key) => !Object.hasOwn(attrs ?? {}, key));
  if (missing) return { path, problem: `attr ${missing}` };
  if (content === undefined) return null;
  if (!Array.isArray(content)) return { path, problem: 'content' };
  for (const [i, child] of content.entries()) {
    const childPath = `${path}/${i}`;
    const childType = (child as { type?: unknown } | null)?.type;
    if (!rule.holds.includes(String(childType)))
      return { path: childPath, problem: `${type} > ${childType}` };
    const fault = checkNode(child, childPath, depth + 1);
    if (fault) return fault;
  }
  return null;
}

function checkText(text: unknown, marks: unknown, path: string): NarrativeFault | null {
  // Tabs are allowed: people paste them and Word keeps them.
  if (typeof text !== 'string' || text === '' || /(?!\t)\p{Cc}|\p{Cs}/u.test(text))
    return { path, problem: 'text' };
  if (marks === undefined) return null;
  if (!Array.isArray(marks)) return { path, problem: 'marks' };
  for (const mark of marks as { type?: unknown; attrs?: unknown }[]) {
    const rule = NARRATIVE_MARKS[String(mark?.type)];
    if (!rule) return { path, problem: `mark ${String(mark?.type)}` };
    const fault = checkAttrs(mark.attrs, rule, path);
    if (fault) return fault;
  }
  return null;
}

type AttrRules = Readonly<Record<string, (value: unknown) => boolean>>;

function checkAttrs(attrs: unknown, rules: AttrRules, path: string): NarrativeFault | null {
  if (attrs === undefined || attrs === null) return null;
  if (typeof attrs !== 'object') return { path, problem: 'attrs' };
  for (const [key, value] of Object.entries(attrs)) {
    if (!rules[key]?.(value)) return { path, problem: `attr ${key}` };
  }
  return null;
}

import * as Y from 'yjs';
import { hasControl } from '../model/cells/cell';
import { NARRATIVE_MARKS, NARRATIVE_NODES } from '../model/text/narrative';
import { currentValue } from './currentValue';
import type { ShapeProblem } from './shapeProblem';
import type { SharedType } from './sharedType';

const MAX_DEPTH = 12;

/**
 * Checks a changed part of a narrative against the narrative's schema; null if it is allowed. For an element, it checks
 * the element's attributes and all its new descendants. For a text, it checks the new content. Decomposed letters (NFD) are
 * allowed: clients normalise, and papers normalise again.
 */
export function checkNarrative(
  transaction: Y.Transaction,
  type: SharedType,
  root: string,
): ShapeProblem | null {
  const isNew = (item: Y.Item) => item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);
  const problem = checkType(type, type._item === null ? 'doc' : null, isNew, depthOf(type));
  return problem === null ? null : { where: root, problem };
}

function depthOf(type: SharedType): number {
  let depth = 0;
  for (let item = type._item; item !== null; item = (item.parent as SharedType)._item) depth++;
  return depth;
}

function checkType(
  type: SharedType,
  name: string | null,
  isNew: (item: Y.Item) => boolean,
  depth: number,
): string | null {
  if (depth > MAX_DEPTH) return 'shape.tooDeep';
  if (type.constructor === Y.XmlText) return checkText(type, isNew);
  const node = name ?? nameOf(type);
  const rule = node === null ? undefined : ownValue(NARRATIVE_NODES, node);
  if (!rule) return 'shape.unknownNode';
  for (const key of type._map.keys()) {
    const value = currentValue(type, key);
    if (value !== undefined && !ownValue(rule.attrs, key)?.(value.content)) return 'shape.attribute';
  }
  if (rule.whole && Object.keys(rule.attrs).some((key) => currentValue(type, key) === undefined))
    return 'shape.attribute';
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted || !isNew(item)) continue;
    if (!(item.content instanceof Y.ContentType)) return 'shape.notNode';
    const child = item.content.type;
    const childName = child.constructor === Y.XmlText ? 'text' : nameOf(child);
    if (childName === null || !rule.holds.includes(childName)) return 'shape.nesting';
    const problem = checkType(child, null, () => true, depth + 1);
    if (problem) return problem;
  }
  return null;
}

function nameOf(type: SharedType): string | null {
  return type instanceof Y.XmlElement && type.constructor === Y.XmlElement ? type.nodeName : null;
}

function checkText(text: SharedType, isNew: (item: Y.Item) => boolean): string | null {
  for (const key of text._map.keys()) if (currentValue(text, key) !== undefined) return 'shape.attribute';
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !isNew(item)) continue;
    const { content } = item;
    if (content instanceof Y.ContentString) {
      // Tabs are allowed: people paste them and Word keeps them.
      if (hasControl(content.str.replaceAll('\t', ' '))) return 'shape.control';
    } else if (content instanceof Y.ContentFormat) {
      if (!isMark(content.key, content.value)) return 'shape.mark';
    } else return 'shape.notText';
  }
  return null;
}

/**
 * Whether a format of Y.Text is a known mark: attributes at the place where it begins, null at the place where it ends.
 */
function isMark(key: string, value: unknown): boolean {
  const attrs = ownValue(NARRATIVE_MARKS, key);
  if (!attrs) return false;
  if (value === null) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const attributes = Object.entries(value as Record<string, unknown>);
  return (
    attributes.every(([name, attr]) => ownValue(attrs, name)?.(attr) === true) &&
    Object.keys(attrs).every((name) => name in (value as object))
  );
}

function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

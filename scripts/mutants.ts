// Rewrites a source text so that small changes to it can be switched on at run time.
import ts from 'typescript';

/** What is changed in a file: every comparison, or every number and date. */
export type Kind = 'comparison' | 'number';

/** A small change that can be switched on. */
export interface Mutant {
  readonly id: number;
  readonly kind: Kind;
  readonly file: string;
  readonly line: number;
  /** Description of the change. */
  readonly change: string;
  /** The source line of the change. */
  readonly text: string;
  /** The rules that the change can affect; empty: any rule. */
  readonly rules: readonly string[];
}

/** A value, the value one step larger, and one step smaller. */
type Steps = readonly [value: string | number, more: string | number, less: string | number];

const OPERATORS = new Set(['<', '<=', '>', '>=', '===', '!==']);
/** The month that means “always”: a month more or less makes no difference. */
const BEGINNING = '1900-01';
const RULE = /'(?:\d{4}|ANY)\.[\w.]+'/g;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Returns the text with every comparison written as `cmp(id, operator, a, b)`, or, for `kind` `number`, every number and date
 * as `num(up, down, value, more, less)`. Adds the possible changes to `mutants`.
 */
export function instrument(text: string, file: string, kind: Kind, mutants: Mutant[]): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const line = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const lineOf = (node: ts.Node) => (text.split('\n')[line(node) - 1] ?? '').trim();
  const add = (node: ts.Node, change: string) =>
    mutants.push({
      id: mutants.length,
      kind,
      file,
      line: line(node),
      change,
      text: lineOf(node),
      rules: rulesAround(node),
    }) - 1;
  const rewrite = (node: ts.Node): string => {
    const changed = kind === 'comparison' ? comparison(node) : number(node);
    if (changed !== null) return changed;
    let out = '';
    let at = node.getFullStart();
    ts.forEachChild(node, (child) => {
      out += text.slice(at, child.getFullStart()) + rewrite(child);
      at = child.getEnd();
    });
    return out + text.slice(at, node.getEnd());
  };
  const lead = (node: ts.Node) => text.slice(node.getFullStart(), node.getStart());
  const comparison = (node: ts.Node) => {
    if (!ts.isBinaryExpression(node)) return null;
    const operator = node.operatorToken.getText();
    if (!OPERATORS.has(operator)) return null;
    const id = add(node, `${node.getText().replace(/\s+/g, ' ')} (${operator})`);
    return `${lead(node)}cmp(${id}, '${operator}', ${rewrite(node.left)}, ${rewrite(node.right)})`;
  };
  const number = (node: ts.Node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node))
      return text.slice(node.getFullStart(), node.getEnd());
    const steps = ts.isNumericLiteral(node)
      ? numberSteps(node.text)
      : ts.isStringLiteral(node)
        ? dateSteps(node.text)
        : null;
    if (!steps || ts.isElementAccessExpression(node.parent)) return null;
    const [value, more, less] = steps;
    const up = add(node, `${value} → ${more}`);
    const down = add(node, `${value} → ${less}`);
    return `${lead(node)}num(${up}, ${down}, ${value}, ${more}, ${less})`;
  };
  return rewrite(source) + text.slice(source.getEnd());
}

/** The rules whose clause contains a number: those named in the innermost expression that names any. */
function rulesAround(node: ts.Node): string[] {
  for (
    let at = node.parent;
    at && !ts.isVariableStatement(at) && !ts.isFunctionDeclaration(at);
    at = at.parent
  ) {
    const named = new Set(
      at
        .getText()
        .match(RULE)
        ?.map((one) => one.slice(1, -1)),
    );
    // In a list of clauses, some get their rule from a function, so the rule ids in the list are not all rules.
    if (named.size > 1 && ts.isArrayLiteralExpression(at)) return [];
    if (named.size > 0) return [...named];
  }
  return [];
}

function numberSteps(text: string): Steps {
  const value = Number(text);
  const step = Number.isInteger(value) ? 1 : value;
  return [value, value + step, value - step];
}

function dateSteps(text: string): Steps | null {
  if (text === BEGINNING) return null;
  const month = MONTH.exec(text);
  if (month) {
    const index = Number(month[1]) * 12 + Number(month[2]) - 1;
    return quoted(text, monthAt(index + 1), monthAt(index - 1));
  }
  if (!DAY.test(text)) return null;
  const at = (days: number) => new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
  return quoted(text, at(1), at(-1));
}

function quoted(value: string, more: string, less: string): Steps {
  return [JSON.stringify(value), JSON.stringify(more), JSON.stringify(less)];
}

function monthAt(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

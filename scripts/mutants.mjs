// Rewrites a source text so that each of its small changes can be switched on while it runs.
import ts from 'typescript';

const OPERATORS = new Set(['<', '<=', '>', '>=', '===', '!==']);
/** Stands for the beginning of time: the month before or after it is the same. */
const BEGINNING = '1900-01';
const RULE = /'(?:\d{4}|ANY)\.[\w.]+'/g;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The text with every comparison as `cmp(id, operator, a, b)`, or every number and date as
 * `num(up, down, value, more, less)`. What can be switched on is added to `mutants`.
 */
export function instrument(text, file, kind, mutants) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const line = (node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const lineOf = (node) => text.split('\n')[line(node) - 1].trim();
  const add = (node, said) =>
    mutants.push({
      id: mutants.length,
      kind,
      file,
      line: line(node),
      said,
      text: lineOf(node),
      rules: rulesAround(node),
    }) - 1;
  const rewrite = (node) => {
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
  const lead = (node) => text.slice(node.getFullStart(), node.getStart());
  const comparison = (node) => {
    if (!ts.isBinaryExpression(node)) return null;
    const operator = node.operatorToken.getText();
    if (!OPERATORS.has(operator)) return null;
    const id = add(node, `${node.getText().replace(/\s+/g, ' ')} (${operator})`);
    return `${lead(node)}cmp(${id}, '${operator}', ${rewrite(node.left)}, ${rewrite(node.right)})`;
  };
  const number = (node) => {
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

/** The rules whose clause a number stands in: those named in the innermost expression that names any. */
function rulesAround(node) {
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
    // A list of clauses names its other ones alone: the function called for this one names it, so any may be it.
    if (named.size > 1 && ts.isArrayLiteralExpression(at)) return [];
    if (named.size > 0) return [...named];
  }
  return [];
}

function numberSteps(text) {
  const value = Number(text);
  const step = Number.isInteger(value) ? 1 : value;
  return [value, value + step, value - step];
}

function dateSteps(text) {
  if (text === BEGINNING) return null;
  const month = MONTH.exec(text);
  if (month) {
    const index = Number(month[1]) * 12 + Number(month[2]) - 1;
    return [text, monthAt(index + 1), monthAt(index - 1)].map((one) => JSON.stringify(one));
  }
  if (!DAY.test(text)) return null;
  const at = (days) => new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
  return [text, at(1), at(-1)].map((one) => JSON.stringify(one));
}

function monthAt(index) {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

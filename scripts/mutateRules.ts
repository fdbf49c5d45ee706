// `npm run mutate:rules [-- part-of-path …]`: changes each comparison of the rules (`<` for `<=`, `!==` for `===`) and
// each number and date of the packs by one, and prints the changes that no fast test of the rules detects. All changes
// are compiled into one bundle and switched on one at a time in this process. Exits 1 if one survives without a reason.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { ensureInstalled, ROOT } from './ensure.mjs';
import { instrument, type Mutant } from './mutants';

/** A test that the bundle registered. */
interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

ensureInstalled();
const require = createRequire(import.meta.url);
const wanted = process.argv.slice(2);

/** Tests that are too slow, or test the engine or files. */
const NOT_RUN =
  /(checkDefinitions|clauseCases|createJudge|validate|ruleDocument|seeds|invariance)\.test\.ts$/;
/** Files that are not changed: the engine, whose own tests compare it with itself, and code of tests. */
const NOT_CHANGED =
  /(\.test|[cC]ases|ruleDocument)\.ts$|\/testing\/|\/rules\/judge\/(createJudge|validate)\.ts$|\/rules\/assessment\/(assessment|notJudged)\.ts$|\/checks\/(\w+|view\/(DependencyTracker|ViewMemo|SchemeView|CheckResult|EditionTerms))\.ts$|\/tableViews\/TableView\.ts$|\/provisions\/\w+\.ts$|\/clauses\/(edition|parameter|isOrdered|vocabulary)\.ts$|\/packs\/(editions|editionTerms|termsOfStep)\.ts$/;

/** Changes without an observable effect: file, text of the change or of its line, reason. */
const UNOBSERVABLE: readonly (readonly [file: string, change: string, why: string])[] = [
  ['narrative/readCitations.ts', 'turn < 2 (<)', 'in a third turn both date and issuer are taken'],
  ['match/introduced.ts', 'count < row.introduced (<)', 'equal numbers have returned before'],
  ['percent/list.ts', 'tolerance + 1e-9 (<=)', '1e-9 allows for rounding of binary fractions'],
  ['percent/list.ts', 'sum > 100 (>)', 'exactly 100 has returned before'],
  ['percent/statesShare.ts', 'tolerance + 1e-9 (<=)', '1e-9 allows for rounding of binary fractions'],
  [
    'ratio/atLeast.ts',
    'blank.length > 0 (>)',
    'without blank cells best and worst are the same, which has returned before',
  ],
  ['size/cut.ts', 'percent < low (<)', 'exactly the low end has returned before'],
  ['steps/stepOrder.ts', 'step < last.step (<)', 'the last step is recorded, so it is no gap'],
  ['steps/stepOrder.ts', 'one.step > step (>)', 'only asked of steps that are not recorded'],
  ['counting/greatestBallot.ts', 'seats <= small.to (<=)', 'from four seats on 30 % is a whole name anyway'],
  ['surplus/prepared.ts', 'introduced < from (<)', 'exactly the least has returned before'],
  ['counting/allowedExtras.ts', 'greatest > 0 (>)', 'no check judges zero seats'],
  [
    'counting/allowedExtras.ts',
    '200 <= seats * band.most (<=)',
    'no whole number of seats makes 200 of 30 %',
  ],
  [
    'packs/everyTerm/surplus.ts',
    'small: { from: 1, to: 5 }',
    'no check judges zero seats; from four seats on 30 % is a whole name',
  ],
  ['packs/vn2025/sizes.ts', 'upTo: 20', 'above the last step the number of that step applies'],
  ['charts/chartCircle.ts', 'sizes.filled > 0 (>)', 'zero was excluded before'],
  ['boundNumbers/boundNumbers.ts', 'parts.length > 1 (>)', 'the sum of one part is its total'],
  ['claims/claimsOf.ts', 'a.length === b.length (===)', 'claims that are read again are the same'],
  [
    'claims/readPhrases.ts',
    'MATCHES.size > MATCHED_TEXTS (>)',
    'a text that is searched again has the same matches',
  ],
  ['claims/bodyPhrases.ts', 'more !== 0 (!==)', 'zero more is the number itself'],
  ['claims/criterionClaim.ts', 'to <= number.from (<=)', 'no two numbers touch'],
  ['claims/criterionClaim.ts', 'from < 0 (<)', 'no number ends where a text begins'],
  ['charts/sizeNeed.ts', 'least === null (===)', 'no clause has only a lower bound, or no bound'],
  ['layers/tightness.ts', 'order > 0 (>)', 'equal values have returned before'],
];

const CASES = 'rules, case by case';

/** The rooms whose code is changed and whose tests are run. */
const ROOMS = [
  'checks',
  'rules',
  'packs',
  'clauses',
  'provisions',
  'boundNumbers',
  'charts',
  'tableViews',
  'layers',
];
const files = ROOMS.flatMap((room) => list(join(ROOT, 'schemes', room)));
const mutants: Mutant[] = [];
const code = await bundle();
const script = new vm.Script(`(function (require, module, exports, node_test, cmp, num) {${code}\n})`, {
  filename: 'rules-under-test.js',
});
const state: { on: number | null; covered: Set<number> } = { on: null, covered: new Set() };

const tests = load(null);
console.log(`${tests.length} tests; ${mutants.length} changes`);
const covers = new Map<number, number[]>();
for (const [i, test] of tests.entries()) {
  state.covered = new Set();
  const problem = await fails(test);
  if (problem) {
    console.error(`«${test.name}» fails without any change: ${problem}`);
    process.exit(1);
  }
  for (const id of state.covered) {
    covers.set(id, [...(covers.get(id) ?? []), i]);
  }
}

const survivors: Mutant[] = [];
const killersOfFile = new Map<string, number[]>();
let done = 0;
let unobservable = 0;
const chosen = mutants.filter(
  ({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
for (const mutant of chosen) {
  if (!(await isKilled(mutant))) {
    const why = reasonOf(mutant);
    if (why === null) survivors.push(mutant);
    else unobservable += 1;
    console.log(
      `${why === null ? 'survived' : 'unobservable'} ${mutant.file}:${mutant.line} ${mutant.change}${why ?? ''}`,
    );
  }
  done += 1;
  if (done % 50 === 0) console.log(`${done} of ${chosen.length}: ${survivors.length} survive`);
}
console.log(
  `${chosen.length} changes: ${chosen.length - survivors.length - unobservable} killed, ${unobservable} without an observable effect, ${survivors.length} survived`,
);
process.exit(survivors.length > 0 ? 1 : 0);

function reasonOf({ file, change, text }: Mutant): string | null {
  const known = UNOBSERVABLE.find(
    ([part, pattern]) => file.endsWith(part) && `${change} ${text}`.includes(pattern),
  );
  return known ? `: ${known[2]}` : null;
}

async function isKilled({ id, kind, file, rules }: Mutant): Promise<boolean> {
  let running = tests;
  let order: readonly number[];
  if (kind === 'comparison') {
    order = covers.get(id) ?? [];
    state.on = id;
  } else {
    try {
      running = load(id);
    } catch {
      return true;
    }
    // Cases of its own rule detect most changes, so they run first; then the tests that detected other changes of the
    // file; then the rest.
    const own = [...tests.keys()].filter((i) => rules.includes(ruleOf(tests[i]) ?? ''));
    const first = killersOfFile.get(file) ?? [];
    order = [...new Set([...own, ...first, ...tests.keys()])].filter((i) => concerns(tests[i], rules));
  }
  let killer = -1;
  for (const i of order) {
    if (await fails(running[i])) {
      killer = i;
      break;
    }
  }
  state.on = null;
  if (killer === -1) return false;
  killersOfFile.set(
    file,
    [killer, ...(killersOfFile.get(file) ?? []).filter((i) => i !== killer)].slice(0, 60),
  );
  return true;
}

/** A case of the rule book tests only its own rule; every other test may test any rule. */
function concerns(test: Test | undefined, rules: readonly string[]): boolean {
  const rule = ruleOf(test);
  return rules.length === 0 || rule === null || rules.includes(rule);
}

/** The rule that a case of the rule book tests; null for any other test. */
function ruleOf(test: Test | undefined): string | null {
  const [suite, rule] = test?.name.split(' › ') ?? [];
  return suite === CASES ? (rule ?? null) : null;
}

async function fails(test: Test | undefined): Promise<string | null> {
  try {
    await test?.run();
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 300);
  }
}

/** Evaluates the bundle with one change of a number switched on. Returns the tests it registers. */
function load(on: number | null): readonly Test[] {
  const registered: Test[] = [];
  const path: string[] = [];
  state.on = on;
  type Options = { readonly skip?: string | boolean };
  type Rest = readonly [() => unknown] | readonly [Options, () => unknown];
  const bodyOf = (rest: Rest) => (rest.length === 2 ? (rest[0].skip ? null : rest[1]) : rest[0]);
  const describe = (name: string, ...rest: Rest) => {
    path.push(name);
    bodyOf(rest)?.();
    path.pop();
  };
  const it = (name: string, ...rest: Rest) => {
    const run = bodyOf(rest);
    if (run) registered.push({ name: [...path, name].join(' › '), run });
  };
  const nodeTest = Object.assign(it, { it, test: it, describe, default: it });
  const module = { exports: {} };
  script.runInThisContext()(require, module, module.exports, nodeTest, compare, number);
  state.on = null;
  return registered;
}

type Operator = '<' | '<=' | '>' | '>=' | '===' | '!==';

function compare(id: number, operator: Operator, a: number, b: number): boolean {
  state.covered.add(id);
  const swapped: Record<Operator, Operator> = {
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
  };
  switch (state.on === id ? swapped[operator] : operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '===':
      return a === b;
    default:
      return a !== b;
  }
}

/** The value of a number or date of a pack, or the changed value when its change is switched on. */
function number<T>(up: number, down: number, value: T, more: T, less: T): T {
  return state.on === up ? more : state.on === down ? less : value;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: files
        .filter((file) => file.endsWith('.test.ts') && !NOT_RUN.test(file))
        .map((file) => `import ${JSON.stringify(file)};`)
        .join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    ignoreAnnotations: true,
    external: ['fast-check', 'node:*'],
    tsconfig: join(ROOT, 'tsconfig.json'),
    define: { 'import.meta.url': JSON.stringify(`file://${ROOT}/schemes/rules/cases/x.ts`) },
    plugins: [
      {
        name: 'mutants',
        setup(plugin) {
          plugin.onResolve({ filter: /^node:test$/ }, () => ({ path: 'node:test', namespace: 'shim' }));
          plugin.onLoad({ filter: /.*/, namespace: 'shim' }, () => ({
            contents: 'module.exports = node_test;',
          }));
          plugin.onLoad({ filter: new RegExp(`schemes/(${ROOMS.join('|')})/.*\\.ts$`) }, ({ path }) => {
            const text = readFileSync(path, 'utf8');
            if (NOT_CHANGED.test(path)) return { contents: text, loader: 'ts' };
            const kind = /\/(packs|clauses)\//.test(path) ? 'number' : 'comparison';
            return { contents: instrument(text, relative(ROOT, path), kind, mutants), loader: 'ts' };
          });
        },
      },
    ],
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild wrote nothing');
  return file.text;
}

function list(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return list(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

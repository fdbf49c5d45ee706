// `npm run mutate:rules [-- part-of-path …]`: changes each comparison of the rules (`<` for `<=`, `!==` for `===`) and
// each number and date of the packs by one, and says which changes no fast test of the rules notices. All changes are
// compiled into one bundle and switched on one at a time in this process. Exits 1 where one survives unexplained.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { ensureInstalled, ROOT } from './ensure.mjs';
import { instrument, type Mutant } from './mutants';

/** A test of the rules, as the bundle registers it. */
interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

ensureInstalled();
const require = createRequire(import.meta.url);
const wanted = process.argv.slice(2);

/** Too slow for this, about the engine alone, or about files. */
const NOT_RUN =
  /(checkDefinitions|clauseCases|createJudge|validate|ruleDocument|seeds|invariance)\.test\.ts$/;
/** Not rules: the engine, whose own tests compare it with itself, what tests are made of. */
const NOT_CHANGED =
  /(\.test|[cC]ases|ruleCase|exampleScheme|exampleSteps|anyValue|packDays|ruleDocument)\.ts$|\/rules\/judge\/(createJudge|validate)\.ts$|\/rules\/assessment\/(assessment|notJudged)\.ts$|\/checks\/(\w+|view\/(DependencyTracker|ViewMemo|SchemeView|CheckResult|EditionTerms))\.ts$|\/tableViews\/TableView\.ts$|\/provisions\/\w+\.ts$|\/clauses\/(edition|parameter|isOrdered|vocabulary)\.ts$|\/packs\/(editions|editionTerms|termsOfStep)\.ts$/;

/** Changes that nothing can tell from the rule as it stands: file, text of the change or of its line, why. */
const UNOBSERVABLE: readonly (readonly [file: string, change: string, why: string])[] = [
  ['narrative/readCitations.ts', 'turn < 2 (<)', 'a third turn finds date and issuer both taken'],
  ['match/introduced.ts', 'count < row.introduced (<)', 'equal numbers were returned before'],
  ['percent/list.ts', 'tolerance + 1e-9 (<=)', '1e-9 stands for equality of binary fractions'],
  ['percent/list.ts', 'sum > 100 (>)', 'just 100 was returned before'],
  ['percent/statesShare.ts', 'tolerance + 1e-9 (<=)', '1e-9 stands for equality of binary fractions'],
  [
    'ratio/atLeast.ts',
    'blank.length > 0 (>)',
    'without blank cells best and worst are sure, and were returned before',
  ],
  ['size/cut.ts', 'percent < low (<)', 'just the low end was returned before'],
  ['steps/stepOrder.ts', 'step < last.step (<)', 'the last step is there, so it is no gap'],
  ['steps/stepOrder.ts', 'one.step > step (>)', 'asked of steps that are not there'],
  ['surplus/ballot.ts', 'seats <= check.small.to (<=)', 'from four seats on 30 % is a whole name anyway'],
  ['surplus/prepared.ts', 'introduced < from (<)', 'just the least was returned before'],
  ['counting/allowedExtras.ts', 'greatest > 0 (>)', 'no seats are judged by nobody'],
  [
    'counting/allowedExtras.ts',
    '200 <= seats * band.most (<=)',
    'no whole number of seats makes 200 of 30 %',
  ],
  [
    'packs/everyTerm/surplus.ts',
    'small: { from: 1, to: 5 }',
    'no seats are judged by nobody; from four on 30 % is a whole name',
  ],
  ['packs/vn2025/sizes.ts', 'upTo: 20', 'above the last step its own number stands'],
  ['charts/figureCircle.ts', 'sizes.filled > 0 (>)', 'nought was let out before'],
  ['boundNumbers/boundFigures.ts', 'parts.length > 1 (>)', 'the sum of one part is its total'],
  ['claims/claimsOf.ts', 'a.length === b.length (===)', 'what is held anew says the same'],
  ['claims/readPhrases.ts', 'MATCHES.size > MATCHED_TEXTS (>)', 'what is searched anew says the same'],
  ['claims/bodyPhrases.ts', 'more !== 0 (!==)', 'nought more is the number itself'],
  ['claims/criterionClaim.ts', 'to <= number.from (<=)', 'no two numbers touch'],
  ['claims/criterionClaim.ts', 'from < 0 (<)', 'no number ends where a text begins'],
  ['charts/sizeNeed.ts', 'least === null (===)', 'no clause has a lower bound alone, or none'],
  ['layers/tightness.ts', 'order > 0 (>)', 'equal values were returned before'],
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
    console.error(`Without any change «${test.name}» fails: ${problem}`);
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
      `${why === null ? 'survived' : 'same'} ${mutant.file}:${mutant.line} ${mutant.said}${why ?? ''}`,
    );
  }
  done += 1;
  if (done % 50 === 0) console.log(`${done} of ${chosen.length}: ${survivors.length} survive`);
}
console.log(
  `${chosen.length} changes: ${chosen.length - survivors.length - unobservable} killed, ${unobservable} that nothing can tell, ${survivors.length} survived`,
);
process.exit(survivors.length > 0 ? 1 : 0);

function reasonOf({ file, said, text }: Mutant): string | null {
  const known = UNOBSERVABLE.find(
    ([part, change]) => file.endsWith(part) && `${said} ${text}`.includes(change),
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
    // A case of its own rule kills most quickly, then what killed others of the file, then everything else.
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

/** A case of the rule book tells of its own rule alone; every other test may tell of any. */
function concerns(test: Test | undefined, rules: readonly string[]): boolean {
  const rule = ruleOf(test);
  return rules.length === 0 || rule === null || rules.includes(rule);
}

/** The rule that a case of the rule book is about; null of any other test. */
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

/** Evaluates the bundle with one change of a number switched on, and gives the tests it registers. */
function load(on: number | null): readonly Test[] {
  const registered: Test[] = [];
  const path: string[] = [];
  state.on = on;
  type Body = () => unknown;
  const describe = (name: string, ...rest: Body[]) => {
    path.push(name);
    rest.at(-1)?.();
    path.pop();
  };
  const it = (name: string, ...rest: Body[]) =>
    registered.push({ name: [...path, name].join(' › '), run: rest.at(-1) ?? (() => {}) });
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

/** The value of a number or date of a pack, or the changed one where its change is on. */
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

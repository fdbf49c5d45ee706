import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const FOLDER = new URL('./', import.meta.url);
const TOKENS = readFileSync(new URL('tokens.css', FOLDER), 'utf8');
/** The stylesheets that take what `tokens.css` gives. */
const SHEETS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  .map((name) => ({ name, css: withoutComments(readFileSync(new URL(name, FOLDER), 'utf8')) }));

/** Variables that pages set on elements. */
const SCRIPTED = /^(?:who|grid-columns|left-\d|anchor-width|popover-height)$/;

/** Least contrast of text with its ground, by WCAG 2.2 AA; of what shows where a control is. */
const TEXT = 4.5;
const CONTROL = 3;

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** Declarations of a rule, without indentation. */
function declarations(css: string, selector: string): string {
  const body = css.split(`${selector} {`)[1]?.split('}')[0];
  assert.ok(body, selector);
  return body.replace(/\s+/g, ' ').trim();
}

/** The plain colours of a rule by name. */
function coloursOf(selector: string): Readonly<Record<string, string>> {
  const found = declarations(TOKENS, selector).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name, colour]) => [name, colour]));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [least = 0, most = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (most + 0.05) / (least + 0.05);
}

// CSS cannot share a rule between a selector and a media query; `light-dark()` leaves older browsers without colours.
test('the dark tokens are the same whether chosen or taken from the system', () => {
  assert.equal(declarations(TOKENS, '[data-theme="auto"]'), declarations(TOKENS, '[data-theme="dark"]'));
});

test('no stylesheet writes a colour or a size of text of its own', () => {
  const faults: string[] = [];
  for (const { name, css } of SHEETS) {
    for (const [found] of css.matchAll(/:[^;{}]*(?:#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\()[^;{}]*;/g)) {
      faults.push(`${name}: ${found}`);
    }
    for (const [found, value = ''] of css.matchAll(/(?:^|[\s;{])font-size:\s*([^;]+);/g)) {
      if (value !== 'inherit' && !/^var\(--text-[\w]+\)$/.test(value))
        faults.push(`${name}: ${found.trim()}`);
    }
    for (const [found] of css.matchAll(/(?:^|[\s;{])font:\s*[^;]*\d(?:px|rem|em)[^;]*;/g)) {
      faults.push(`${name}: ${found.trim()}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('every variable that a stylesheet takes is set, or has a value where it is not', () => {
  const set = new Set(SHEETS.concat({ name: '', css: TOKENS }).flatMap(({ css }) => setIn(css)));
  const isSet = (name: string) => set.has(name) || SCRIPTED.test(name);
  const missing = SHEETS.flatMap(({ name, css }) =>
    [...css.matchAll(/var\(--([\w-]+)\)/g)].flatMap(([, one = '']) =>
      isSet(one) ? [] : [`${name}: ${one}`],
    ),
  );
  assert.deepEqual([...new Set(missing)], []);
});

function setIn(css: string): string[] {
  return [...css.matchAll(/(?:^|[\s;{])--([\w-]+):/g)].map(([, name = '']) => name);
}

for (const [theme, selector] of [
  ['light', ':root'],
  ['dark', '[data-theme="dark"]'],
] as const) {
  test(`text and controls are seen well enough on every ground they are on (${theme})`, () => {
    const colours = coloursOf(selector);
    const of = (name: string) => {
      const colour = colours[name];
      assert.ok(colour, `${theme} has --${name}`);
      return colour;
    };
    const grounds = ['ground', 'surface', 'surface-2', 'surface-3', 'raised'];
    const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'bad', 'warn', 'good', 'info', 'brand'];
    const pairs = [
      ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground, TEXT] as const)),
      ...['bad', 'warn', 'good', 'info'].flatMap((tone) =>
        [tone, 'ink', 'ink-2', 'ink-3'].map((ink) => [ink, `${tone}-soft`, TEXT] as const),
      ),
      ...['ink', 'ink-2', 'ink-3', 'accent', 'bad'].map((ink) => [ink, 'accent-soft', TEXT] as const),
      ...['added', 'removed', 'selection'].map((ground) => ['ink', ground, TEXT] as const),
      ['accent-ink', 'accent', TEXT] as const,
      ['field-line', 'surface', CONTROL] as const,
      ['field-line', 'ground', CONTROL] as const,
    ];
    const faults = pairs
      .map(([ink, ground, least]) => ({ ink, ground, least, is: contrast(of(ink), of(ground)) }))
      .filter(({ is, least }) => is < least)
      .map(({ ink, ground, is }) => `${ink} on ${ground}: ${is.toFixed(2)}`);
    assert.deepEqual(faults, []);
  });
}

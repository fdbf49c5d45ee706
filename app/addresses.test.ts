import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const APP = fileURLToPath(new URL('.', import.meta.url));
/** Attributes of plain elements that the browser resolves by itself, with the text of their value. */
const ATTRIBUTES =
  /<(?:a|form|link|img|iframe|script)\b(?:[^<>]|=>)*?\s(?:href|action|src)=("[^"]*"|\{[^}]*\})/g;
/** What a script asks of the browser by an address, with the beginning of that address. */
const CALLS = /(?:\bfetch|\.open|location\.(?:assign|replace)|\bimport)\(\s*(?:'[A-Z]+', )?(['"`]\/[^)]*)/g;
/**
 * A value that is not a path of the server: an address with another scheme, for the authenticator app, or a place in
 * the page.
 */
const OTHER_ADDRESS = /^(?:\{begun\.uri\}|(?:"|\{`)#.*)$/;

const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(join(APP, name), 'utf8')] as const);

test('plain links and forms complete their addresses, so that the program can lie below a path', () => {
  let seen = 0;
  for (const [name, text] of sources.filter(([name]) => name.endsWith('.tsx'))) {
    for (const [, value = ''] of text.matchAll(ATTRIBUTES)) {
      if (OTHER_ADDRESS.test(value)) continue;
      seen += 1;
      assert.match(value, /^\{(?:\w+ \? )?address\(/, `${name}: useAddress() completes ${value}`);
    }
  }
  assert.ok(seen >= 30, `${seen} plain links and forms are found`);
});

test('scripts complete the addresses that they ask for', () => {
  for (const [name, text] of sources) {
    for (const [, value = ''] of text.matchAll(CALLS)) {
      assert.fail(`${name}: browserAddress() completes ${value}`);
    }
  }
  const completing = sources.filter(([, text]) => text.includes('browserAddress('));
  assert.ok(completing.length >= 9);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Declarations of a rule, without indentation. */
function declarations(css: string, selector: string): string {
  const body = css.split(`${selector} {`)[1]?.split('}')[0];
  assert.ok(body, selector);
  return body.replace(/\s+/g, ' ').trim();
}

// CSS cannot share a rule between a selector and a media query; `light-dark()` leaves older browsers without colours.
test('the dark tokens are the same whether chosen or taken from the system', () => {
  const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
  assert.equal(declarations(css, '[data-theme="auto"]'), declarations(css, '[data-theme="dark"]'));
});

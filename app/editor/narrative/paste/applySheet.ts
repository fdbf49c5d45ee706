import { inlineStyle, isImportant } from './inlineStyle';

/** Properties that say whether text is hidden, struck or raised, or how a list is numbered. */
const PROPERTIES =
  /^(?:display|visibility|mso-hide|text-decoration(?:-line)?|vertical-align|text-align|mso-text-raise|list-style(?:-type)?)$/;
/**
 * Selectors made of element names, classes and ids. Other selectors refer to states or parts that a page on the
 * clipboard does not have.
 */
const SELECTOR = (() => {
  const part = '[.#]-?[\\p{L}_][\\p{L}\\p{N}_-]*';
  const one = `(?:(?:[a-z][\\w-]*|\\*)(?:${part})*|(?:${part})+)`;
  return new RegExp(`^${one}(?:(?:\\s*>\\s*|\\s+)${one})*$`, 'iu');
})();

interface Rule {
  readonly selector: string;
  readonly style: ReadonlyMap<string, string>;
  readonly weight: number;
}

/**
 * Copies the declarations of the page's style sheet about hidden, struck and raised text and about lists into the
 * `style` of the elements that they match, with the precedence that a browser gives them. `sheet`: the text of the
 * page's `style` elements.
 */
export function applySheet(page: Document, sheet: string): void {
  const sheets = new Map<Element, Map<string, string>>();
  for (const { selector, style } of rulesOf(sheet)) {
    for (const element of page.body.querySelectorAll(selector)) {
      const own = sheets.get(element) ?? new Map<string, string>();
      for (const [property, value] of style)
        if (isImportant(value) || !isImportant(own.get(property) ?? '')) own.set(property, value);
      sheets.set(element, own);
    }
  }
  for (const [element, found] of sheets) {
    const inline = inlineStyle(element);
    const written = [...found].flatMap(([property, value]) =>
      isImportant(value) || !inline.has(property) ? [`${property}:${value}`] : [],
    );
    if (written.length > 0)
      element.setAttribute('style', [element.getAttribute('style') ?? '', ...written].join(';'));
  }
}

/** The rules with such declarations, in ascending order of precedence. */
function rulesOf(sheet: string): readonly Rule[] {
  const plain = sheet
    .replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '')
    // Removes the rules for printing, fonts, pages and Word's lists.
    .replace(/@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, names, declarations]) => {
    const style = new Map(
      [...inlineStyle(declarations ?? '')].filter(([property]) => PROPERTIES.test(property)),
    );
    if (style.size === 0) return [];
    return (names ?? '')
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => SELECTOR.test(selector))
      .map((selector): Rule => ({ selector, style, weight: weightOf(selector) }));
  });
  return rules.sort((one, other) => one.weight - other.weight);
}

/** The specificity of a selector: ids weigh more than classes, and classes more than names. */
function weightOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return count(/#/g) * 10_000 + count(/\./g) * 100 + count(/(?:^|[\s>])[a-z]/gi);
}

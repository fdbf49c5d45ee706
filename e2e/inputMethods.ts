import type { CDPSession, Page } from '@playwright/test';

/**
 * What an input method shows after each key. Telex adds diacritics within the syllable, VNI often at its end;
 * letters are NFC, as Windows and UniKey send them.
 */
export const TYPED: Readonly<Record<'telex' | 'vni', Readonly<Record<string, readonly string[]>>>> = {
  telex: {
    tiếng: ['t', 'ti', 'tie', 'tiê', 'tiên', 'tiêng', 'tiếng'],
    Trường: ['T', 'Tr', 'Tru', 'Truo', 'Trươ', 'Trươn', 'Trương', 'Trường'],
    Đặng: ['D', 'Đ', 'Đa', 'Đă', 'Đăn', 'Đăng', 'Đặng'],
    khuyết: ['k', 'kh', 'khu', 'khuy', 'khuye', 'khuyê', 'khuyêt', 'khuyết'],
    quyền: ['q', 'qu', 'quy', 'quye', 'quyê', 'quyên', 'quyền'],
    ưỡn: ['u', 'ư', 'ưo', 'ươ', 'ươn', 'ưỡn'],
  },
  vni: {
    tiếng: ['t', 'ti', 'tie', 'tien', 'tieng', 'tiêng', 'tiếng'],
    Trường: ['T', 'Tr', 'Tru', 'Truo', 'Truon', 'Truong', 'Trương', 'Trường'],
    Đặng: ['D', 'Da', 'Dan', 'Dang', 'Dăng', 'Dặng', 'Đặng'],
    khuyết: ['k', 'kh', 'khu', 'khuy', 'khuye', 'khuyet', 'khuyêt', 'khuyết'],
    quyền: ['q', 'qu', 'quy', 'quye', 'quyen', 'quyên', 'quyền'],
    ưỡn: ['u', 'uo', 'uon', 'ươn', 'ưỡn'],
  },
};

/** Types with composition events, as the input methods of Windows and macOS do; `between` runs after each key. */
export async function compose(
  devtools: CDPSession,
  shown: readonly string[],
  between: () => void,
): Promise<void> {
  for (const text of shown) {
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    between();
  }
  await devtools.send('Input.insertText', { text: shown.at(-1) ?? '' });
}

/**
 * Types as UniKey does: letters are typed as they are; a diacritic deletes the changed letters with Backspace and
 * types them again.
 */
export async function retype(page: Page, shown: readonly string[], between: () => void): Promise<void> {
  let there = '';
  for (const text of shown) {
    let same = 0;
    while (same < there.length && there[same] === text[same]) same += 1;
    for (let i = there.length; i > same; i--) await page.keyboard.press('Backspace');
    for (const letter of text.slice(same)) {
      if (letter < '\x7f') await page.keyboard.press(letter);
      else await page.keyboard.insertText(letter);
    }
    there = text;
    between();
  }
}

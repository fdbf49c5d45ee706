import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './demoServer';
import { goToSection, isLive, openScheme } from './editorPage';

const TEXT = '[data-narrative] .ProseMirror';
/** What the other user writes: letters that the typist never uses. */
const MARK = '¤';
/** Number of words for each input method and kind of edit; `ROUNDS=200` in the environment types more. */
const ROUNDS = Number(process.env.ROUNDS ?? 20);

/** Words as Telex or VNI compose them: what the input method shows after each key. */
const WORDS: readonly { readonly word: string; readonly telex: string; readonly vni: string }[] = [
  { word: 'tiếng', telex: 't ti tie tiê tiên tiêng tiếng', vni: 't ti tie tie tiê tiên tiêng tiếng' },
  { word: 'Việt', telex: 'V Vi Vie Viê Viêt Việt', vni: 'V Vi Vie Viê Viêt Việt' },
  { word: 'được', telex: 'd đ đu đuo đươ đươc được', vni: 'd đ đu đuo đươ đươc được' },
  { word: 'ủy', telex: 'u uy ủy', vni: 'u ủ ủy' },
  {
    word: 'ngưỡng',
    telex: 'n ng ngu nguo ngươ ngươn ngương ngưỡng',
    vni: 'n ng ngư ngưo ngươ ngưỡ ngưỡn ngưỡng',
  },
  { word: 'bộ', telex: 'b bo bô bộ', vni: 'b bo bô bộ' },
];

interface Editor {
  readonly state: {
    readonly doc: {
      readonly content: { readonly size: number };
      textBetween(from: number, to: number, block: string): string;
      descendants(visit: (node: { isText: boolean; text?: string }, pos: number) => void): void;
    };
  };
  readonly commands: {
    insertContentAt(pos: number, text: string): boolean;
    deleteRange(range: { from: number; to: number }): boolean;
  };
}

type EditPlace = 'at the caret' | 'one letter away' | 'deletes before it' | 'in the neighbouring block';

/** The other user: every 15 to 45 ms an edit at the typist's words, which end before `›`. */
async function disturb(page: Page, editPlace: EditPlace | null): Promise<void> {
  await page.evaluate(
    ({ editPlace, mark, text }) => {
      const shared = window as unknown as { timer?: ReturnType<typeof setTimeout> };
      clearTimeout(shared.timer);
      if (!editPlace) return;
      const { editor } = document.querySelector(text) as unknown as { editor: Editor };
      const spots = () => {
        const all: { letter: string; pos: number }[] = [];
        editor.state.doc.descendants((node, pos) => {
          for (const [i, letter] of [...(node.text ?? '')].entries()) all.push({ letter, pos: pos + i });
        });
        return all;
      };
      let turn = 0;
      const act = () => {
        const all = spots();
        const end = all.findIndex(({ letter }) => letter === '›');
        const last = all.slice(0, end).findLastIndex(({ letter }) => letter !== mark);
        const caret = (all[last]?.pos ?? 0) + 1;
        turn += 1;
        if (editPlace === 'at the caret') editor.commands.insertContentAt(caret, mark);
        else if (editPlace === 'one letter away')
          editor.commands.insertContentAt(turn % 2 ? caret - 1 : (all[end]?.pos ?? 0) + 1, mark);
        else if (editPlace === 'deletes before it') {
          const first = all.find(({ letter }) => letter === mark);
          if (first) editor.commands.deleteRange({ from: first.pos, to: first.pos + 1 });
          else
            editor.commands.insertContentAt(
              (all.find(({ letter }) => letter === '‹')?.pos ?? 0) + 1,
              mark.repeat(9),
            );
        } else editor.commands.insertContentAt(editor.state.doc.content.size - 1, mark);
        // Deletes old ones, so that the text stays short.
        const marks = all.filter(({ letter }) => letter === mark);
        const old = marks[0];
        if (old && marks.length > 60 && old.pos < caret - 9)
          editor.commands.deleteRange({ from: old.pos, to: old.pos + 1 });
        shared.timer = setTimeout(act, 15 + ((turn * 7) % 31));
      };
      act();
    },
    { editPlace, mark: MARK, text: TEXT },
  );
}

/** The typist's words on a page, without the other user's. */
async function words(page: Page): Promise<string> {
  const all = await page
    .locator(TEXT)
    .evaluate((text) =>
      (text as unknown as { editor: Editor }).editor.state.doc.textBetween(
        0,
        (text as unknown as { editor: Editor }).editor.state.doc.content.size,
        '\n',
      ),
    );
  return all.replaceAll(MARK, '');
}

/** Sends keys without waiting for each answer, as fast typing does. */
type Key = Promise<unknown>;

function compose(devtools: CDPSession, steps: readonly string[], word: string): Key[] {
  const shown = steps.map((text) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    }),
  );
  return [...shown, ...[word, ' '].map((text) => devtools.send('Input.insertText', { text }))];
}

/** UniKey: sends each key as it is; replaces a changed letter with Backspace and the new letter. */
function retype(devtools: CDPSession, steps: readonly string[], word: string): Key[] {
  const keys: Key[] = [];
  let there = '';
  for (const text of [...steps, `${word} `]) {
    let same = 0;
    while (same < there.length && there[same] === text[same]) same += 1;
    for (let i = there.length; i > same; i -= 1) {
      const key = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
      keys.push(devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }));
      keys.push(devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }));
    }
    if (text.length > same) keys.push(devtools.send('Input.insertText', { text: text.slice(same) }));
    there = text;
  }
  return keys;
}

for (const method of ['composition', 'Backspace and retype'] as const) {
  test(`Vietnamese by ${method} while another person edits close by`, async ({ demoServer }) => {
    test.setTimeout(900_000 + ROUNDS * 15_000);
    const one = await demoServer.pageAs('member');
    const id = await openScheme(one, /Ban Chấp hành/);
    const two = await demoServer.pageAs('member2');
    await two.goto(`/schemes/${id}?section=p1-3`);
    await isLive(two);
    await goToSection(one, 'p1-3');
    const devtools = await one.context().newCDPSession(one);
    for (const editPlace of [
      'at the caret',
      'one letter away',
      'deletes before it',
      'in the neighbouring block',
    ] as const) {
      await one.locator(TEXT).click();
      await one.keyboard.press('Control+a');
      await one.keyboard.press('Delete');
      await one.keyboard.type('‹›');
      await one.keyboard.press('Enter');
      await one.keyboard.type('Khối bên.');
      await one.keyboard.press('ArrowUp');
      await one.keyboard.press('Home');
      await one.keyboard.press('ArrowRight');
      await expect(two.locator(TEXT)).toContainText('Khối bên.');
      await disturb(two, editPlace);
      let wanted = '';
      let bad = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const { word, telex, vni } = WORDS[round % WORDS.length] ?? { word: '', telex: '', vni: '' };
        const steps = (round % 2 ? telex : vni).split(' ');
        wanted += `${word} `;
        await Promise.all((method === 'composition' ? compose : retype)(devtools, steps, word));
        if (round % 5 < 4) continue;
        const there = await words(one);
        if (there.trim() !== `‹${wanted}›\nKhối bên.`) {
          bad += 1;
          wanted = there.split('›')[0]?.slice(1) ?? '';
        }
      }
      await disturb(two, null);
      expect.soft(bad, `${method}, ${editPlace}: of ${ROUNDS} words`).toBe(0);
      await expect.poll(() => words(two)).toBe(await words(one));
      expect(wanted).toBe(wanted.normalize('NFC'));
      await isLive(one);
    }
  });
}

/** What the other user does to the block that is typed in; its text stays. */
const BLOCK_EDITS = ['split', 'join', 'list', 'unlist', 'heading', 'paragraph', 'split', 'delete'] as const;

test('typed text stays in place while another user splits, joins, wraps and converts the block', async ({
  demoServer,
}) => {
  const one = await demoServer.pageAs('member');
  const id = await openScheme(one, /Ban Chấp hành/);
  const two = await demoServer.pageAs('member2');
  await two.goto(`/schemes/${id}?section=p1-3`);
  await isLive(two);
  await goToSection(one, 'p1-3');
  await one.locator(TEXT).click();
  await one.keyboard.press('Control+a');
  await one.keyboard.press('Delete');
  await one.keyboard.type(`Mở đầu.\n${MARK.repeat(40)}Đảng bộ ‹› xã ta.`);
  for (let i = 0; i < '› xã ta.'.length; i += 1) await one.keyboard.press('ArrowLeft');
  await expect(two.locator(TEXT)).toContainText('xã ta.');
  const devtools = await one.context().newCDPSession(one);
  let wanted = '';
  for (let round = 0; round < 40; round += 1) {
    const { word, telex } = WORDS[round % WORDS.length] ?? { word: '', telex: '' };
    const edit = BLOCK_EDITS[round % BLOCK_EDITS.length] ?? 'split';
    wanted += `${word} `;
    const done = two.evaluate(editBlock, { edit, mark: MARK, text: TEXT });
    if (round % 3 === 0) await Promise.all(compose(devtools, telex.split(' '), word));
    else if (round % 3 === 1) await Promise.all(retype(devtools, telex.split(' '), word));
    else await one.keyboard.type(`${word} `);
    await done;
    await one.keyboard.type('. ');
    wanted += '. ';
    await expect
      .poll(() => allLetters(one), `round ${round}, ${edit}`)
      .toBe(`Mở đầu.Đảng bộ ‹${wanted}› xã ta.`);
  }
  await expect.poll(() => allLetters(two)).toBe(await allLetters(one));
  await isLive(one);
});

/** All letters, across blocks. */
async function allLetters(page: Page): Promise<string> {
  return (await words(page)).replaceAll('\n', '');
}

function editBlock({
  edit,
  mark,
  text,
}: {
  edit: (typeof BLOCK_EDITS)[number];
  mark: string;
  text: string;
}): void {
  type Commands = Editor['commands'] & {
    setTextSelection(pos: number): boolean;
    setHeading(attrs: { level: number }): boolean;
  } & Record<'splitBlock' | 'joinTextblockBackward' | 'toggleBulletList' | 'setParagraph', () => boolean>;
  const { editor } = document.querySelector(text) as unknown as {
    editor: { state: Editor['state']; commands: Commands };
  };
  let open = 0;
  let first = 0;
  editor.state.doc.descendants((node, pos) => {
    const at = node.text?.indexOf('‹') ?? -1;
    if (at >= 0) open = pos + at;
    const there = node.text?.indexOf(mark) ?? -1;
    if (there >= 0 && first === 0) first = pos + there;
  });
  editor.commands.setTextSelection(edit === 'split' ? open - 3 : open);
  const run: Record<typeof edit, () => boolean | undefined> = {
    split: () => editor.commands.splitBlock(),
    join: () => editor.commands.joinTextblockBackward(),
    list: () => editor.commands.toggleBulletList(),
    unlist: () => editor.commands.toggleBulletList(),
    heading: () => editor.commands.setHeading({ level: 2 }),
    paragraph: () => editor.commands.setParagraph(),
    delete: () => editor.commands.deleteRange({ from: first, to: first + 1 }),
  };
  run[edit]();
}

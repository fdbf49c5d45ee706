import type { Page } from '@playwright/test';
import { addRow, moveRow, removeRow, setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import { readRows } from '@schemes/doc/rows';
import { quotas } from '@schemes/model/tables/quotas';
import { STATED_ROW } from '@schemes/model/tables/tableType';
import { type Colleague, colleague } from './colleague';
import { expect, test } from './demoServer';
import { cell, goToSection, holdsCursor, isLive, openScheme } from './editorPage';
import { compose, retype, TYPED } from './inputMethods';

/** Number of words typed by Telex, and by VNI, with each input method; ROUNDS=100 types two hundred of each. */
const ROUNDS = Number(process.env.ROUNDS ?? 30);
const SEED = Number(process.env.SEED ?? 7);

/** Pseudo-random integers below a limit, reproducible by the seed. */
function randomIntegers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A second user who edits around the cell that is typed in. Counts their edits. */
function colleagueEdits({ doc }: Colleague, random: (limit: number) => number) {
  const root = doc.getMap<unknown>(tableRoot('B7'));
  const counts = { sameRow: 0, neighbour: 0, sameCell: 0, added: 0, removed: 0, reordered: 0 };
  const added: string[] = [];
  let n = 0;
  const orderable = () => readRows(root, quotas).filter(({ id }) => id !== STATED_ROW);
  const act = (row: string, mayHitCell: boolean) => {
    n += 1;
    switch (random(6)) {
      case 0:
        counts.sameRow += 1;
        return setCell(root, row, 'alternates', n % 50);
      case 1:
        counts.neighbour += 1;
        return setCell(root, row, 'reason', `Sửa lần ${n}`);
      case 2:
        if (!mayHitCell) return;
        counts.sameCell += 1;
        return setCell(root, row, 'note', `Người khác ${n}`);
      case 3: {
        if (added.length > 12) return;
        counts.added += 1;
        added.push(`meddled${n}`);
        const rows = orderable();
        return addRow(
          root,
          `meddled${n}`,
          { organisation: `Chi bộ ${n}` },
          { after: rows[random(3)]?.id ?? '' },
        );
      }
      case 4: {
        const rows = orderable().map(({ id }) => id);
        const gone = added.find((id) => rows.indexOf(id) < rows.indexOf(row) - 2);
        if (!gone) return;
        counts.removed += 1;
        added.splice(added.indexOf(gone), 1);
        return removeRow(root, gone);
      }
      default: {
        const rows = orderable();
        const moved = random(4) === 0 ? row : rows[random(rows.length)]?.id;
        if (!moved || moved === STATED_ROW) return;
        counts.reordered += 1;
        moveRow(
          root,
          moved,
          rows[random(rows.length)]?.id === moved ? null : (rows[random(rows.length)]?.id ?? null),
        );
      }
    }
  };
  return {
    root,
    counts,
    around: (row: string, mayHitCell: boolean) => doc.transact(() => act(row, mayHitCell)),
  };
}

/** The focused row after the value was committed, and the text of its note. */
async function focusedNote(page: Page): Promise<{ row: string; text: string }> {
  await expect(page.locator('.cell-input.leaving')).toHaveCount(0);
  return page.evaluate(() => {
    const at = document.activeElement?.closest<HTMLElement>('[data-column="note"]');
    return { row: at?.dataset.row ?? '', text: at?.querySelector('.cell-text')?.textContent ?? '' };
  });
}

function notes(page: Page): Promise<Record<string, string>> {
  return page
    .locator('[data-table="B7"] .cell[data-column="note"][data-row]')
    .evaluateAll((cells) =>
      Object.fromEntries(
        cells.map((one) => [
          one.getAttribute('data-row') ?? '',
          one.querySelector('.cell-text')?.textContent ?? '',
        ]),
      ),
    );
}

for (const mechanism of ['composition', 'UniKey'] as const) {
  test(`Telex and VNI by ${mechanism}: ${ROUNDS} words each in cells while another user edits around them; every letter is right on both screens`, async ({
    demoServer,
  }) => {
    test.setTimeout(300_000 + ROUNDS * 6_000);
    const one = await demoServer.pageAs('member');
    const id = await openScheme(one, /Ban Chấp hành/);
    const two = await demoServer.pageAs('member2');
    await two.goto(`/schemes/${id}?section=p2-7`);
    await isLive(two);
    await goToSection(one, 'p2-7');
    const other = await colleague(demoServer.url, id, two);
    const random = randomIntegers(SEED);
    const edits = colleagueEdits(other, random);
    const devtools = await one.context().newCDPSession(one);
    const rows = one.locator('[data-table="B7"] [role="rowheader"][data-column="organisation"]');
    await expect(rows.first()).toBeVisible();
    const first = (await rows.first().getAttribute('data-row')) ?? '';
    await cell(one, 'B7', first, 'note').click();
    await holdsCursor(cell(one, 'B7', first, 'note'));
    const expected = new Map<string, string>();
    for (const method of ['telex', 'vni'] as const) {
      const words = Object.entries(TYPED[method]);
      for (let round = 0; round < ROUNDS; round++) {
        let at = await focusedNote(one);
        if (at.row === STATED_ROW) {
          await one.keyboard.press('Control+ArrowUp');
          at = await focusedNote(one);
        }
        expect(at.row, `the focus is in a note, seed ${SEED}, round ${round}`).not.toBe('');
        // Never the word already there: typing a cell's own value is not a change, so the other user's change wins.
        const others = words.filter(([one]) => one !== at.text);
        const [word, shown] = others[random(others.length)] ?? ['', []];
        // Mostly types over a selected cell, where an input method's first letter can be lost; else into an open
        // one.
        const adds = round % 4 === 3;
        if (adds) {
          await one.keyboard.press('F2');
          await one.keyboard.press('End');
          await one.keyboard.press(' ');
        }
        const turns = [random(shown.length), random(shown.length)];
        let key = 0;
        const between = () => {
          if (turns.includes(key++)) edits.around(at.row, !adds);
        };
        if (mechanism === 'composition') await compose(devtools, shown, between);
        else await retype(one, shown, between);
        await one.keyboard.press('Enter');
        expected.set(at.row, adds ? `${at.text} ${word}`.trim() : word);
      }
    }
    const expectedNow = () => {
      const now = new Set(readRows(edits.root, quotas).map((row) => row.id));
      return Object.fromEntries([...expected].filter(([row]) => now.has(row)));
    };
    const seen = async (page: Page) => {
      const all = await notes(page);
      return Object.fromEntries(Object.keys(expectedNow()).map((row) => [row, all[row]]));
    };
    for (const page of [one, two])
      await expect.poll(() => seen(page), { message: `seed ${SEED}` }).toEqual(expectedNow());
    for (const { cells } of readRows(edits.root, quotas)) {
      if (typeof cells.note === 'string') expect(cells.note).toBe(cells.note.normalize('NFC'));
    }
    expect(Object.keys(expectedNow()).length).toBeGreaterThan(5);
    for (const [what, times] of Object.entries(edits.counts))
      expect(times, what).toBeGreaterThan(ROUNDS / 10);
    other.leave();
  });
}

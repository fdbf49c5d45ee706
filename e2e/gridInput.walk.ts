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

/** Small pseudo-random numbers, the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A second user who edits around the cell that is typed in. Counts their edits. */
function meddler({ doc }: Colleague, roll: (sides: number) => number) {
  const root = doc.getMap<unknown>(tableRoot('B7'));
  const did = { sameRow: 0, neighbour: 0, sameCell: 0, added: 0, removed: 0, reordered: 0 };
  const mine: string[] = [];
  let n = 0;
  const orderable = () => readRows(root, quotas).filter(({ id }) => id !== STATED_ROW);
  const act = (row: string, mayHitCell: boolean) => {
    n += 1;
    switch (roll(6)) {
      case 0:
        did.sameRow += 1;
        return setCell(root, row, 'alternates', n % 50);
      case 1:
        did.neighbour += 1;
        return setCell(root, row, 'reason', `Sửa lần ${n}`);
      case 2:
        if (!mayHitCell) return;
        did.sameCell += 1;
        return setCell(root, row, 'note', `Người khác ${n}`);
      case 3: {
        if (mine.length > 12) return;
        did.added += 1;
        mine.push(`meddled${n}`);
        const rows = orderable();
        return addRow(
          root,
          `meddled${n}`,
          { organisation: `Chi bộ ${n}` },
          { after: rows[roll(3)]?.id ?? '' },
        );
      }
      case 4: {
        const rows = orderable().map(({ id }) => id);
        const gone = mine.find((id) => rows.indexOf(id) < rows.indexOf(row) - 2);
        if (!gone) return;
        did.removed += 1;
        mine.splice(mine.indexOf(gone), 1);
        return removeRow(root, gone);
      }
      default: {
        const rows = orderable();
        const moved = roll(4) === 0 ? row : rows[roll(rows.length)]?.id;
        if (!moved || moved === STATED_ROW) return;
        did.reordered += 1;
        moveRow(root, moved, rows[roll(rows.length)]?.id === moved ? undefined : rows[roll(rows.length)]?.id);
      }
    }
  };
  return {
    root,
    did,
    around: (row: string, mayHitCell: boolean) => doc.transact(() => act(row, mayHitCell)),
  };
}

/** The focused row after the value was committed, and the text of its note. */
async function here(page: Page): Promise<{ row: string; text: string }> {
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
  test(`Telex and VNI by ${mechanism}: ${ROUNDS} words each in cells while another edits all round, every letter right on both screens`, async ({
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
    const roll = dice(SEED);
    const meddle = meddler(other, roll);
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
        let at = await here(one);
        if (at.row === STATED_ROW) {
          await one.keyboard.press('Control+ArrowUp');
          at = await here(one);
        }
        expect(at.row, `the keyboard is in a note, seed ${SEED}, round ${round}`).not.toBe('');
        // Never the word already there: typing a cell's own value is no change, so the other user's change wins.
        const others = words.filter(([one]) => one !== at.text);
        const [word, shown] = others[roll(others.length)] ?? ['', []];
        // Mostly types over a selected cell, where an input method's first letter can be lost; else into an open
        // one.
        const adds = round % 4 === 3;
        if (adds) {
          await one.keyboard.press('F2');
          await one.keyboard.press('End');
          await one.keyboard.press(' ');
        }
        const turns = [roll(shown.length), roll(shown.length)];
        let key = 0;
        const between = () => {
          if (turns.includes(key++)) meddle.around(at.row, !adds);
        };
        if (mechanism === 'composition') await compose(devtools, shown, between);
        else await retype(one, shown, between);
        await one.keyboard.press('Enter');
        expected.set(at.row, adds ? `${at.text} ${word}`.trim() : word);
      }
    }
    const standing = () => {
      const now = new Set(readRows(meddle.root, quotas).map((row) => row.id));
      return Object.fromEntries([...expected].filter(([row]) => now.has(row)));
    };
    const seen = async (page: Page) => {
      const all = await notes(page);
      return Object.fromEntries(Object.keys(standing()).map((row) => [row, all[row]]));
    };
    for (const page of [one, two])
      await expect.poll(() => seen(page), { message: `seed ${SEED}` }).toEqual(standing());
    for (const { cells } of readRows(meddle.root, quotas)) {
      if (typeof cells.note === 'string') expect(cells.note).toBe(cells.note.normalize('NFC'));
    }
    expect(Object.keys(standing()).length).toBeGreaterThan(5);
    for (const [what, times] of Object.entries(meddle.did)) expect(times, what).toBeGreaterThan(ROUNDS / 10);
    other.leave();
  });
}

import { paste } from './clipboard';
import { expect, test } from './demoServer';
import { goToSection, isLive, newScheme } from './editorPage';

const TEXT = '[data-narrative] .ProseMirror';
/** A tracked number, a comment and a list, as Word puts them on the clipboard. */
const FROM_WORD = `<html><body lang=VI><p class=MsoNormal>Có <del>25</del><ins>27</ins> đồng chí<span class=MsoCommentReference><a class=msocomanchor>[A1]</a></span>.</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Việc một<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span><![endif]>Việc con<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='mso-element:comment-list'><div style='mso-element:comment'><p>Lời nhận xét</p></div></div></body></html>`;

test('an undone change puts the cursor back, also in a heading; a paste from Word is clean and says what it leaves out', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await newScheme(page, 'leadership-consolidation', /./);
  await goToSection(page, 'p2-1');
  const text = page.locator(TEXT);
  // At human speed: the browser reports each cursor move to the editor.
  const cursor = () =>
    text.evaluate(
      (element) =>
        (element as unknown as { editor: { state: { selection: { to: number } } } }).editor.state.selection
          .to,
    );
  const backspaces = async () => {
    for (let at = 'một hai ba'.length; at > 'một hai'.length; at -= 1) {
      await expect.poll(cursor).toBe(at + 1);
      await page.keyboard.press('ArrowLeft');
    }
    await expect.poll(cursor).toBe('một hai'.length + 1);
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Backspace');
  };
  // A step of undo ends after half a second without typing; the test ends it at once.
  const endStep = () =>
    text.evaluate((element) => {
      const { editor } = element as unknown as { editor: { state: Record<string, unknown> } };
      (editor.state['y-undo$'] as { undoManager: { stopCapturing: () => void } }).undoManager.stopCapturing();
    });
  for (const tag of ['p', 'h1'] as const) {
    await text.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('một hai ba');
    if (tag === 'h1') await page.keyboard.press('Control+Alt+1');
    const line = text.locator(tag);
    await expect(line).toHaveText('một hai ba');
    await isLive(page);
    await endStep();
    await backspaces();
    await expect(line).toHaveText('một ba');
    await endStep();
    await page.keyboard.press('Control+z');
    await expect(line).toHaveText('một hai ba');
    await page.keyboard.press('Control+y');
    await expect(line).toHaveText('một ba');
    await page.keyboard.press('Control+z');
    await page.keyboard.type('|');
    await expect(line).toHaveText('một hai| ba');
  }

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await paste(page, { html: FROM_WORD, text: 'Có 27 đồng chí.' });
  await expect(text.locator('ol > li')).toHaveCount(2);
  await expect(text.locator('ol ol[type="a"] > li')).toHaveText('Việc con');
  await expect(text).toContainText('Có 27 đồng chí.');
  await expect(text).not.toContainText('nhận xét');
  await expect(page.locator('[data-pasted-kind="deletions"]')).toContainText('25');
  await expect(page.locator('[data-pasted-kind="comments"]')).toContainText('Lời nhận xét');
  await page.screenshot({ path: 'test-results/pasted-1366.png' });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: 'test-results/pasted-390.png' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await isLive(page);

  // A section that begins with a list opens without a warning of the editor.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await paste(page, { html: '<ol><li>Việc một</li><li>Việc hai</li></ol>' });
  await expect(text.locator(':scope > :first-child')).toHaveJSProperty('tagName', 'OL');
  await isLive(page);
  await page.reload();
  await isLive(page);
  await expect(text.locator('ol > li').first()).toHaveText('Việc một');
  expect(warnings.filter((warning) => warning.includes('TextSelection'))).toEqual([]);
});

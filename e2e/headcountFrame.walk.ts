import { expect, test } from './demoServer';
import { cell, fillAcross, finding, goToSection, holdsCursor, newScheme } from './editorPage';

/**
 * The headcount frame of the consolidation scheme, typed by two people at once. Columns from the left: units,
 * heads, deputies, secretaries, deputy secretaries, vice-chairs of the People's Council, vice-chairs of the
 * People's Committee, standing members, other.
 */
const FIRST: readonly [string, readonly string[]][] = [
  ['advisory', ['6', '6', '15', '', '', '', '', '', '5']],
  ['party-service', ['3', '2', '5', '', '', '', '', '', '1']],
  ['front', ['6', '6', '15']],
  ['council', ['4', '1', '8']],
];
const SECOND: readonly [string, readonly string[]][] = [
  ['specialised', ['21', '21', '63']],
  ['specialised-economy', ['10', '10', '30']],
  ['specialised-society', ['9', '9', '26']],
  ['specialised-internal', ['2', '2', '6']],
  ['government-service', ['7', '8', '18']],
  ['lower-committees', ['10', '', '', '10', '20', '8', '19', '51']],
];

test('two people enter the headcount frame; wrong sums are found at once and disappear when corrected', async ({
  demoServer,
}) => {
  const one = await demoServer.pageAs('member');
  const id = await newScheme(one, 'leadership-consolidation', /./);
  const two = await demoServer.pageAs('member2');
  await two.goto(`/schemes/${id}`);
  for (const page of [one, two]) await goToSection(page, 'p2-1');

  await Promise.all([
    (async () => {
      for (const [row, texts] of FIRST) await fillAcross(one, 'B11', row, 'units', texts);
      await fillAcross(one, 'B11', 'stated', 'units', ['58']);
    })(),
    (async () => {
      for (const [row, texts] of SECOND) await fillAcross(two, 'B11', row, 'units', texts);
    })(),
  ]);

  // 6+3+6+4+21+7+10 = 57 against the stated 58, and 30+26+6 = 62 against 63.
  for (const page of [one, two]) {
    await expect(cell(page, 'B11', 'total', 'units')).toHaveText('57');
    await expect(finding(page, 'ANY.SUM.STATED').filter({ hasText: '57' })).toBeVisible();
    await expect(finding(page, 'ANY.SUM.PARTS').filter({ hasText: '62' })).toBeVisible();
  }

  // A click on the finding puts the cursor into the cell.
  await finding(two, 'ANY.SUM.PARTS').filter({ hasText: '62' }).getByRole('button').first().click();
  await holdsCursor(cell(two, 'B11', 'specialised', 'deputies'));

  await fillAcross(one, 'B11', 'specialised-society', 'deputies', ['27']);
  await fillAcross(two, 'B11', 'government-service', 'units', ['8']);
  for (const page of [one, two]) {
    await expect(cell(page, 'B11', 'total', 'units')).toHaveText('58');
    await expect(cell(page, 'B11', 'total', 'heads')).toHaveText('44');
    await expect(cell(page, 'B11', 'total', 'deputies')).toHaveText('124');
    await expect(finding(page, 'ANY.SUM.STATED')).toHaveCount(0);
    await expect(finding(page, 'ANY.SUM.PARTS')).toHaveCount(0);
  }

  // A computed total accepts no keys.
  await cell(one, 'B11', 'total', 'units').click();
  await one.keyboard.type('60');
  await one.keyboard.press('Enter');
  await expect(cell(one, 'B11', 'total', 'units')).toHaveText('58');
});

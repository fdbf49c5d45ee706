/** What a reader of a tagged PDF gets: every attached paper has a title, and every one of several tables its caption. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAPERS } from '@templates/official/kinds/papers';
import { packPaper } from '@templates/official/packing/packPaper';
import { CAPTION_STYLE, TITLE_STYLE } from '@templates/official/page/paperStyles';
import { FULL_SETTING, inputOf } from '@templates/official/testing/paperCases';
import { readPaper } from '@templates/official/testing/readPaper';
import { isHalves } from '@templates/official/testing/rules/formRule';

test('an attached paper has its type as title, and each of several tables a caption that stays with it', async () => {
  for (const { kind, form, compose } of PAPERS) {
    if (form !== 'attached') continue;
    const { paragraphs, tables } = readPaper(await packPaper(compose(inputOf(kind, FULL_SETTING))));
    assert.equal(paragraphs.filter(({ style }) => style === TITLE_STYLE).length, 1, kind);
    const captions = paragraphs.filter(({ style }) => style === CAPTION_STYLE);
    const grids = tables.filter((table) => !isHalves(table));
    assert.ok(
      grids.length < 2 || captions.length === grids.length,
      `${kind}: ${captions.length} of ${grids.length}`,
    );
    assert.ok(captions.every(({ keepNext, runs }) => keepNext && runs.every(({ bold }) => bold)));
  }
});

import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import { withRosterVotes } from '@schemes/model/scheme/rosterVotes';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { subject } from '@templates/official/face/titleBlock';
import { narrativeText } from '@templates/official/narrative/narrativeRuns';
import { sectionBlocks } from '@templates/official/narrative/sectionBlocks';
import { NUMBERED_FACE } from '@templates/official/setting/faceFields';
import type { Paper } from '@templates/official/setting/paper';
import type { PaperDefinition, PaperMissing } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { NUMBERED_SHOWS } from '@templates/official/setting/shownFields';
import { appendices, appendixLabel, appendixMention } from '@templates/official/sheets/appendices';
import { appendixSection, explanationSection } from '@templates/official/sheets/appendixSection';
import { annexMention, explanationAnnex } from '@templates/official/sheets/explanationAnnex';
import { settingFor, sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import type { Block } from '@templates/official/text/block';

/**
 * The personnel scheme (đề án) in the official Party layout of Hướng dẫn 05-HD/VPTW (27/5/2026):
 * heading, text in the order of the sections, signature, then one appendix for each table, then the explanations.
 * Pure: the same snapshot and setting give the same `word/document.xml`, byte for byte.
 */
export function deAnPaper(snapshot: Snapshot, setting: PaperSetting): Paper {
  const ownSetting = settingFor(deAn, setting);
  const annex = explanationAnnex(snapshot);
  const annexCount = annex.length > 0 ? 1 : 0;
  const all = appendices(withRosterVotes(snapshot), ownSetting, annexCount);
  const annexLabel = appendixLabel(all.length, all.length + annexCount, ownSetting);
  const printed = snapshot.sections.filter((section) => section.id !== FACTS_SECTION);
  const firstHeaded = printed.findIndex(
    (section) => section.part !== undefined || section.number !== undefined,
  );
  const openingCount = firstHeaded === -1 ? 1 : firstHeaded;
  const body = printed.flatMap((section, i): readonly Block[] => {
    const tables = appendixMention(all, section.id);
    const isLast = i === printed.length - 1;
    const mentions = [
      ...(tables === null ? [] : [tables]),
      ...(isLast && annexCount ? [annexMention(annexLabel)] : []),
    ];
    return sectionBlocks(section, i < openingCount, mentions, standardOf(ownSetting));
  });
  return sheet(deAn, {
    setting: ownSetting,
    type: 'Đề án',
    subject: subject(snapshot.title),
    body,
    more: [
      ...all.map((appendix) => appendixSection(appendix, ownSetting)),
      ...(annexCount ? [explanationSection(annexLabel, annex, ownSetting)] : []),
    ],
  });
}

/** The scheme itself. */
export const deAn: PaperDefinition = {
  kind: 'deAn',
  stem: 'de-an',
  type: 'ĐA',
  title: 'paper.deAn',
  form: 'numbered',
  face: NUMBERED_FACE,
  shows: [...NUMBERED_SHOWS, 'house.appendixNumerals', 'house.landscapeMargins', 'house.tablePaper'],
  needs: { tables: [], steps: 'whereGiven', text: true },
  parts: () => [null],
  partName: () => null,
  compose: ({ snapshot, setting }) => deAnPaper(snapshot, setting),
  lacks: missingText,
};

/** Sections that would print as a heading without text. */
function missingText({ sections }: Snapshot): readonly PaperMissing[] {
  return sections
    .filter(
      ({ id, narrative, tables }) =>
        id !== FACTS_SECTION && tables.length === 0 && narrativeText(narrative).trim() === '',
    )
    .map(({ title }) => ({ code: 'paperMissing.text', params: { section: title } }));
}

import { FACTS_SECTION } from '@schemes/model/outline';
import { withRosterVotes } from '@schemes/model/rosterVotes';
import type { Snapshot } from '@schemes/model/snapshot';
import { TextRun } from 'docx';
import { appendices, appendixLabel, appendixMention } from './appendices';
import { appendixSection, explanationSection } from './appendixSection';
import { type Block, paragraphBlock } from './block';
import { annexMention, explanationAnnex } from './explanationAnnex';
import { NUMBERED_FACE } from './faceFields';
import { narrativeText } from './narrativeRuns';
import type { Paper } from './paper';
import type { PaperDefinition, PaperMissing } from './paperKind';
import type { PaperSetting } from './paperSetting';
import { BODY_STYLE } from './paperStyles';
import { sectionBlocks } from './sectionBlocks';
import { settingFor, sheet } from './sheet';
import { NUMBERED_SHOWS } from './shownFields';
import { standardOf } from './standards/standardOf';
import { subject } from './titleBlock';

/**
 * The personnel scheme (đề án) in the official Party layout of Hướng dẫn 05-HD/VPTW (27/5/2026):
 * heading, text in the order of the sections, signature, then one appendix for each table, then the explanations.
 * Pure: the same snapshot and setting give the same `word/document.xml`, byte for byte.
 */
export function deAnPaper(snapshot: Snapshot, setting: PaperSetting): Paper {
  const own = settingFor(deAn, setting);
  const annex = explanationAnnex(snapshot);
  const more = annex.length > 0 ? 1 : 0;
  const all = appendices(withRosterVotes(snapshot), own, more);
  const annexLabel = appendixLabel(all.length, all.length + more, own);
  const printed = snapshot.sections.filter((section) => section.id !== FACTS_SECTION);
  const firstHeaded = printed.findIndex(
    (section) => section.part !== undefined || section.number !== undefined,
  );
  const openings = firstHeaded === -1 ? 1 : firstHeaded;
  const text = printed.flatMap((section, i): readonly Block[] =>
    sectionBlocks(section, i < openings, appendixMention(all, section.id), standardOf(own)),
  );
  const toAnnex = more
    ? [
        paragraphBlock({
          style: BODY_STYLE,
          children: [new TextRun({ text: annexMention(annexLabel) })],
        }),
      ]
    : [];
  return sheet(deAn, {
    setting: own,
    type: 'Đề án',
    subject: subject(snapshot.title),
    body: [...text, ...toAnnex],
    more: [
      ...all.map((appendix) => appendixSection(appendix, own)),
      ...(more ? [explanationSection(annexLabel, annex, own)] : []),
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
  shows: [...NUMBERED_SHOWS, 'house.appendixNumerals', 'house.landscapeMargins'],
  needs: { tables: [], steps: 'whereGiven', text: true },
  parts: () => [null],
  partName: () => null,
  compose: ({ snapshot, setting }) => deAnPaper(snapshot, setting),
  lacks: missingText,
};

/** Sections that would print as a bare heading. */
function missingText({ sections }: Snapshot): readonly PaperMissing[] {
  return sections
    .filter(
      ({ id, narrative, tables }) =>
        id !== FACTS_SECTION && tables.length === 0 && narrativeText(narrative).trim() === '',
    )
    .map(({ title }) => ({ code: 'paperMissing.text', params: { section: title } }));
}

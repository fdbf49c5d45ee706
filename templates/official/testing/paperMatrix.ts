import { t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { PAPERS } from '@templates/official/kinds/papers';
import { packPaper } from '@templates/official/packing/packPaper';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';
import { atLevel, LEVEL_CASES } from './levelCases';
import { FULL_SETTING, type PaperCase } from './paperCases';
import { SAMPLE } from './paperLooks';
import { readPaper } from './readPaper';
import type { FormRule } from './rules/formRule';
import { HEADING_RULES } from './rules/headingRules';
import { PAGE_RULES } from './rules/pageRules';
import { SIGNING_RULES } from './rules/signingRules';
import { TABLE_RULES } from './rules/tableRules';
import { TEXT_RULES } from './rules/textRules';

/** Every rule of form that is checked on papers of all kinds. */
export const FORM_RULES: readonly FormRule[] = [
  ...PAGE_RULES,
  ...HEADING_RULES,
  ...TEXT_RULES,
  ...SIGNING_RULES,
  ...TABLE_RULES,
];

/** The levels of the matrix, as `LEVEL_CASES` names them. */
export const MATRIX_LEVELS: readonly string[] = Object.keys(LEVEL_CASES);

/** Under which guidance a paper is written, and whether it is issued or a draft. */
export const MATRIX_STATES = {
  'Đảng 2026 (05-HD/VPTW), phát hành': { date: '2026-07-05' },
  'Đảng 2026 (05-HD/VPTW), dự thảo': null,
  'Đảng 2018 (36-HD/VPTW), phát hành': { date: '2026-05-26' },
} as const;

/** One cell: how many rules apply to a paper, and which of them it breaks. */
export interface MatrixCell {
  readonly checked: number;
  readonly broken: readonly string[];
}

/**
 * Checks the paper of a kind at a level in a state: its first part, or the second of the five steps. Null if the level has no
 * such paper.
 */
export async function matrixCell(
  { kind, parts, compose }: PaperDefinition,
  snapshot: Snapshot,
  state: keyof typeof MATRIX_STATES,
): Promise<MatrixCell | null> {
  const all = parts(snapshot);
  const part = all.find((one) => one === 're_election-2') ?? all[0];
  if (part === undefined) return null;
  const setting = settingOf(defaultPaperSetting(snapshot, kind, part), MATRIX_STATES[state]);
  const paper = compose({ snapshot, setting, ...(part === null ? {} : { part }) });
  const read: PaperCase = {
    name: `${kind}, ${state}`,
    kind,
    setting,
    standard: standardOf(setting),
    paper: readPaper(await packPaper(paper)),
  };
  const applying = FORM_RULES.filter((rule) => rule.appliesTo(read));
  const broken = applying.flatMap(({ id, holds }) => {
    try {
      holds(read);
      return [];
    } catch (error) {
      return [`${id}: ${(error as Error).message.split('\n')[0]}`];
    }
  });
  return { checked: applying.length, broken };
}

/** What a clerk fills in beside the default setting of the level. */
function settingOf(face: PaperSetting, issued: { readonly date: string } | null): PaperSetting {
  const { draft: _, ...rest } = face;
  const { meeting, recipients } = FULL_SETTING;
  const signing = { ...face.signing, name: 'Nguyễn Đức Thịnh' };
  const filled = { ...rest, recipients, signing, ...(meeting ? { meeting } : {}) };
  if (issued === null) {
    const { date: __, number: ___, ...undated } = filled;
    return { ...undated, draft: 1, year: 2026 };
  }
  const host = face.symbol.split('/')[1] ?? '';
  const attachedTo = { symbol: `TTr/${host}`, number: 12, date: issued.date };
  return { ...filled, number: 5, date: issued.date, attachedTo };
}

/**
 * `docs/papers.md`: how many rules of form each kind of paper meets at each level, in each state. `report` is called with
 * each broken rule.
 */
export async function paperDocument(report: (broken: string) => void): Promise<string> {
  const lines = [
    '# Papers and the rules of form that they meet',
    '',
    'Made by `npm run docs:papers`. Each cell is one paper, made at that level from the filled sample, packed as a .docx, read back',
    'and checked by every rule of form that applies to it: rules met / rules checked. “–” means that the level has no such paper: a',
    'committee that is appointed elects nobody.',
    '',
    ...headLines(),
    '',
  ];
  let checked = 0;
  let met = 0;
  for (const state of Object.keys(MATRIX_STATES) as (keyof typeof MATRIX_STATES)[]) {
    lines.push(`## ${state}`, '', tableHead(), `|---|${'---:|'.repeat(MATRIX_LEVELS.length)}`);
    for (const definition of PAPERS) {
      const cells: string[] = [];
      for (const level of MATRIX_LEVELS) {
        const cell = await matrixCell(definition, withGrounds(level), state);
        cells.push(cell ? `${cell.checked - cell.broken.length}/${cell.checked}` : '–');
        checked += cell?.checked ?? 0;
        met += (cell?.checked ?? 0) - (cell?.broken.length ?? 0);
        for (const broken of cell?.broken ?? []) report(`${definition.kind}, ${level}, ${state}: ${broken}`);
      }
      lines.push(`| ${t('vi', definition.title)} | ${cells.join(' | ')} |`);
    }
    lines.push('');
  }
  lines.push(`In all, ${met} of ${checked} checks are met.`, '');
  return lines.join('\n');
}

/** The sample at a level, with the legal grounds that the sample's text states. */
function withGrounds(level: string): Snapshot {
  const bare = atLevel(level);
  const sections = bare.sections.map((section, i) => {
    const narrative = SAMPLE.sections[i]?.narrative;
    return narrative && JSON.stringify(narrative).includes('Căn cứ ') ? { ...section, narrative } : section;
  });
  return { ...bare, sections };
}

/** The line that counts the rules, by which a test notices that the document is older than the rules. */
export function headLines(): readonly string[] {
  const ids = new Set(FORM_RULES.flatMap(({ id }) => id.split(' ')));
  return [`${FORM_RULES.length} rules are checked; they cover ${ids.size} points of the guidance.`];
}

/** The head of each table. */
export function tableHead(): string {
  return `| văn bản | ${MATRIX_LEVELS.join(' | ')} |`;
}

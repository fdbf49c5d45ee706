import { choiceLabel } from '@schemes/messages/formatCell';
import { REVIEW_PLANS } from '@schemes/model/tables/review';
import type { Row } from '@schemes/model/tables/tableType';
import { narrativeBlocks } from '@templates/official/narrative/narrativeBlocks';
import { narrativeText } from '@templates/official/narrative/narrativeRuns';
import { speaker } from '@templates/official/scheme/bodies';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { missingTables, schemeTables } from '@templates/official/scheme/schemeTables';
import { NUMBERED_FACE } from '@templates/official/setting/faceFields';
import type { PaperDefinition, PaperInput } from '@templates/official/setting/paperKind';
import { NUMBERED_SHOWS } from '@templates/official/setting/shownFields';
import type { Appendix } from '@templates/official/sheets/appendices';
import { appendixLabel, appendixMention } from '@templates/official/sheets/appendices';
import { appendixSection } from '@templates/official/sheets/appendixSection';
import { settingFor, sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import type { Block } from '@templates/official/text/block';
import { count, percent, sectionTitle, text } from '@templates/official/text/textBlocks';

/**
 * Báo cáo rà soát cấp ủy đương nhiệm: counts from the review of incumbents, the text of its section, and the arrangements
 * for incumbents who do not stand again. The tables `review` and `leavers` follow as appendices.
 */
export const baoCaoRaSoat: PaperDefinition = {
  kind: 'baoCaoRaSoat',
  stem: 'bao-cao-ra-soat',
  type: 'BC',
  title: 'paper.baoCaoRaSoat',
  form: 'numbered',
  face: NUMBERED_FACE,
  shows: [
    ...NUMBERED_SHOWS,
    'subject',
    'house.appendixNumerals',
    'house.landscapeMargins',
    'house.tablePaper',
  ],
  needs: { tables: ['review', 'leavers'], steps: 'none', text: true },
  parts: (snapshot) => (schemeTables(snapshot, ['review']).length > 0 ? [null] : []),
  partName: () => null,
  compose(input) {
    const setting = settingFor(baoCaoRaSoat, input.setting);
    const { committee, term } = schemeNames(input.snapshot);
    const annexes = appendicesOf(input);
    return sheet(baoCaoRaSoat, {
      setting,
      type: 'Báo cáo',
      subject: setting.subject ?? `rà soát cấp ủy viên đương nhiệm ${committee}, chuẩn bị nhân sự ${term}`,
      body: [...counts(input), ...reviewText(input), ...leavers(input), ...closing(input, annexes)],
      more: annexes.map((appendix) => appendixSection(appendix, setting)),
    });
  },
  lacks: (snapshot) => missingTables(snapshot, ['review']),
};

function appendicesOf({ snapshot, setting }: PaperInput): readonly Appendix[] {
  const tables = schemeTables(snapshot, ['review', 'leavers']).filter(
    ({ table: { rows } }) => rows.length > 0,
  );
  return tables.map((typed, i) => ({
    ...typed,
    section: 'review',
    label: appendixLabel(i, tables.length, setting),
  }));
}

function counts({ snapshot, setting }: PaperInput): readonly Block[] {
  const reviewed = schemeTables(snapshot, ['review']).flatMap(({ table: { rows }, type }) => {
    const eligible = type.columns.find(({ key }) => key === 'eligible')?.compute;
    return rows.map((row) => ({ row, eligible: eligible?.(row, rows) ?? null }));
  });
  const total = reviewed.length;
  const countOf = (test: (one: (typeof reviewed)[number]) => boolean) => reviewed.filter(test).length;
  const share = (n: number) => `${count(n)} đồng chí (${percent(n, total)})`;
  const planned = REVIEW_PLANS.map(
    (plan) => [plan, countOf(({ row }) => row.cells.review_plan === plan)] as const,
  );
  const undecided = countOf(({ row }) => row.cells.review_plan === undefined);
  const age = [
    ['đủ tuổi tái cử', countOf(({ eligible }) => eligible === 'yes')],
    ['không đủ tuổi tái cử', countOf(({ eligible }) => eligible === 'no')],
    ['chưa rà soát độ tuổi', countOf(({ eligible }) => eligible !== 'yes' && eligible !== 'no')],
  ] as const;
  const isAgeKnown = age[0][1] + age[1][1] > 0;
  return [
    sectionTitle(1, 'Kết quả rà soát', standardOf(setting)),
    text(
      `Đã rà soát ${count(total)} cấp ủy viên đương nhiệm, trong đó nữ ${share(countOf(({ row }) => row.cells.sex === 'female'))}.`,
    ),
    text(
      isAgeKnown
        ? `- Độ tuổi: ${age
            .filter(([what, n]) => n > 0 || what !== age[2][0])
            .map(([what, n]) => `${what} ${share(n)}`)
            .join('; ')}.`
        : '- Độ tuổi tái cử: chưa rà soát.',
    ),
    text(
      undecided === total
        ? '- Dự kiến: chưa có phương án.'
        : `- Dự kiến: ${planned.map(([plan, n]) => `${planName(plan)} ${share(n)}`).join('; ')}${undecided > 0 ? `; chưa có phương án ${share(undecided)}` : ''}.`,
    ),
  ];
}

function planName(plan: string): string {
  return choiceLabel('vi', { key: 'review_plan', kind: 'choice' }, plan).toLowerCase();
}

/** The text of the section with the review; empty if it has none. */
function reviewText({ snapshot, setting }: PaperInput): readonly Block[] {
  const section = snapshot.sections.find(({ tables }) => tables.some(({ type }) => type === 'review'));
  if (!section || narrativeText(section.narrative).trim() === '') return [];
  const standard = standardOf(setting);
  return [
    sectionTitle(2, 'Nhận xét, đánh giá', standard),
    ...narrativeBlocks(section.narrative, true, standard),
  ];
}

/** The incumbents who do not stand again, by what is arranged for them. */
function leavers(input: PaperInput): readonly Block[] {
  const { snapshot, setting } = input;
  const rows = schemeTables(snapshot, ['leavers']).flatMap(({ table }) => table.rows);
  if (rows.length === 0) return [];
  const bySettlement = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row.cells.settlement ?? '');
    bySettlement.set(key, [...(bySettlement.get(key) ?? []), row]);
  }
  const names = (people: readonly Row[]) =>
    people.map(({ cells }) => String(cells.full_name ?? '…')).join(', ');
  return [
    sectionTitle(
      reviewText(input).length > 0 ? 3 : 2,
      'Phương án đối với cấp ủy viên không tái cử',
      standardOf(setting),
    ),
    ...[...bySettlement].map(([settlement, people]) =>
      text(`- ${settlementName(settlement)}: ${count(people.length)} đồng chí (${names(people)}).`),
    ),
  ];
}

function settlementName(code: string): string {
  return code === '' ? 'Chưa có phương án' : choiceLabel('vi', { key: 'settlement', kind: 'choice' }, code);
}

function closing({ snapshot, setting }: PaperInput, annexes: readonly Appendix[]): readonly Block[] {
  const mention = appendixMention(annexes, 'review');
  const { signing, issuer } = setting;
  return [
    ...(mention === null ? [] : [text(mention)]),
    text(
      `${speaker(signing.authority, issuer)} báo cáo kết quả rà soát cấp ủy viên đương nhiệm làm căn cứ chuẩn bị nhân sự ${schemeNames(snapshot).term}${standardOf(setting).end}`,
    ),
  ];
}

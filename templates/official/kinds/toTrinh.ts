import { t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { integerCell } from '@schemes/model/tables/integerCell';
import { STATED_ROW, type TableTypeId } from '@schemes/model/tables/tableType';
import { explained } from '@schemes/rules/assessment/explained';
import { validate } from '@schemes/rules/judge/validate';
import { addressBlocks } from '@templates/official/face/addressing';
import { dateInWords } from '@templates/official/face/faceLines';
import { groundBlock, groundsOf } from '@templates/official/narrative/openingBlocks';
import { speaker } from '@templates/official/scheme/bodies';
import { isAppointed } from '@templates/official/scheme/isAppointed';
import { peopleOf } from '@templates/official/scheme/peopleOf';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { schemeTables } from '@templates/official/scheme/schemeTables';
import { NUMBERED_FACE } from '@templates/official/setting/faceFields';
import type { PaperDefinition, PaperInput } from '@templates/official/setting/paperKind';
import { NUMBERED_SHOWS } from '@templates/official/setting/shownFields';
import { settingFor, sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import { rowLabel } from '@templates/official/tables/rowLabel';
import type { Block } from '@templates/official/text/block';
import { count, percent, pointTitle, text } from '@templates/official/text/textBlocks';

const TABLES: readonly TableTypeId[] = ['seats', 'roster', 'surplus', 'quotas'];

/** Tờ trình: submits the scheme for an opinion or for approval, with the main numbers of its tables. */
export const toTrinh: PaperDefinition = {
  kind: 'toTrinh',
  stem: 'to-trinh',
  type: 'TTr',
  title: 'paper.toTrinh',
  form: 'numbered',
  face: [...NUMBERED_FACE, 'addressees'],
  shows: [...NUMBERED_SHOWS, 'subject', 'addressees', 'asks'],
  needs: { tables: TABLES, steps: 'whereGiven', text: true },
  parts: () => [null],
  partName: () => null,
  compose(input) {
    const setting = settingFor(toTrinh, input.setting);
    const standard = standardOf(setting);
    const scheme = schemeName(input.snapshot);
    const recipients = setting.recipients.filter((line) => !isAddressee(line, setting.addressees ?? []));
    return sheet(toTrinh, {
      setting: { ...setting, recipients: ['Như trên', ...recipients] },
      type: 'Tờ trình',
      subject: setting.subject ?? subjectOf(input, scheme),
      body: [
        ...addressBlocks(setting.addressees ?? [], standard),
        ...grounds(input),
        ...points(input),
        ...closing(input),
      ],
    });
  },
  lacks: (snapshot) =>
    peopleOf(snapshot).length === 0
      ? [{ code: 'paperMissing.candidates', params: { body: 'row.seats.executive_committee' } }]
      : [],
};

/** Whether a recipient is an addressee. Addressees are listed together as «Như trên» (N5). */
function isAddressee(recipient: string, addressees: readonly string[]): boolean {
  return /như trên/iu.test(recipient) || addressees.some((one) => one.startsWith(recipient));
}

/** What the submission asks for; for an appointed committee, this includes the appointment. */
function subjectOf({ snapshot, setting: { asks } }: PaperInput, scheme: string): string {
  if (asks === 'opinion') return `về việc xin ý kiến về ${scheme}`;
  if (!isAppointed(snapshot)) return `về việc phê duyệt ${scheme}`;
  const { committee, term } = schemeNames(snapshot);
  return `về việc phê duyệt ${scheme} và đề nghị chỉ định ${committee}, ${term}`;
}

/** The name of the scheme within a sentence: `Đề án nhân sự …`. */
function schemeName({ title }: Snapshot): string {
  return /^đề án/iu.test(title) ? title : `Đề án ${title}`;
}

/** The first legal grounds of the scheme, in the form of the standard. */
function grounds({ snapshot, setting }: PaperInput): readonly Block[] {
  const found = snapshot.sections.flatMap(({ narrative }) => groundsOf(narrative)).slice(0, MAX_GROUNDS);
  return found.map((ground, i) => groundBlock(ground, i === found.length - 1, standardOf(setting)));
}

/** Most grounds that a submission cites. The scheme itself cites all of them. */
const MAX_GROUNDS = 6;

function points(input: PaperInput): readonly Block[] {
  const { snapshot, setting } = input;
  const standard = standardOf(setting);
  const sections = (
    [
      ['Số lượng, cơ cấu', seats(snapshot)],
      ['Nhân sự giới thiệu', people(snapshot)],
      ['Đại biểu', delegates(snapshot)],
      ['Quy trình, giải trình', process(snapshot)],
    ] as const
  ).filter(([, lines]) => lines.length > 0);
  return [
    text(
      `${speaker(setting.signing.authority, setting.issuer)} đã xây dựng ${schemeName(snapshot)}, kính trình ${addresseeText(input)} xem xét, ${requestOf(input)} với những nội dung chính sau:`,
    ),
    ...sections.flatMap(([title, lines], i) => [
      pointTitle(i + 1, title, standard),
      ...lines.map((line) => text(line)),
    ]),
  ];
}

function seats(snapshot: Snapshot): readonly string[] {
  const lines = schemeTables(snapshot, ['seats']).flatMap(({ table: { rows }, type }) =>
    rows
      .filter((row) => row.parent === undefined)
      .flatMap((row) => {
        const planned = integerCell(row, 'planned');
        const vacant = integerCell(row, 'left_vacant') ?? 0;
        if (planned === null || planned === 0) return [];
        return [
          `${rowLabel(type, row)}: ${count(planned)} đồng chí${vacant > 0 ? `, để khuyết ${count(vacant)}` : ''}`,
        ];
      }),
  );
  return lines.map((line, i) => `- ${line}${i === lines.length - 1 ? '.' : ';'}`);
}

function people(snapshot: Snapshot): readonly string[] {
  const all = peopleOf(snapshot);
  const candidates = all.filter(({ slatedForInspectionOnly }) => !slatedForInspectionOnly);
  if (candidates.length === 0) return [];
  const appointed = isAppointed(snapshot);
  const { committee } = schemeNames(snapshot);
  const inspectionOnly = all.length - candidates.length;
  const share = (n: number) => `${count(n)} (${percent(n, candidates.length)})`;
  const reElected = candidates.filter(({ candidacy }) => candidacy === 're_election').length;
  const firstTime = candidates.filter(({ candidacy }) => candidacy === 'first_time').length;
  const women = candidates.filter(({ sex }) => sex === 'female').length;
  const surplus = (appointed ? [] : schemeTables(snapshot, ['surplus'])).flatMap(
    ({ table: { rows }, type }) =>
      rows.flatMap((row) => {
        const [needed, introduced] = [integerCell(row, 'seats'), integerCell(row, 'introduced')];
        if (needed === null || introduced === null || introduced < needed) return [];
        const extra = introduced - needed;
        return [
          `${rowLabel(type, row)} giới thiệu ${count(introduced)} để bầu ${count(needed)}, số dư ${count(extra)} (${percent(extra, needed)})`,
        ];
      }),
  );
  return [
    `${appointed ? 'Đề nghị chỉ định' : 'Giới thiệu'} ${count(candidates.length)} đồng chí tham gia ${committee}, trong đó tái cử ${share(reElected)}, lần đầu ${share(firstTime)}, nữ ${share(women)}.`,
    ...(inspectionOnly > 0
      ? [
          `Ngoài ra có ${count(inspectionOnly)} đồng chí chỉ tham gia ${t('vi', 'row.seats.inspection_committee')}.`,
        ]
      : []),
    ...(surplus.length > 0 ? [`Số dư: ${surplus.join('; ')}.`] : []),
  ];
}

function delegates(snapshot: Snapshot): readonly string[] {
  return schemeTables(snapshot, ['quotas']).flatMap(({ table, type }) => {
    const rows = table.rows.filter(({ id }) => id !== STATED_ROW);
    const compute = type.columns.find(({ key }) => key === 'delegates')?.compute;
    const total = rows.reduce((sum, row) => sum + Number(compute?.(row, rows) ?? 0), 0);
    if (total === 0) return [];
    return [
      `Phân bổ ${count(total)} đại biểu cho ${count(rows.length)} tổ chức đảng dự ${schemeNames(snapshot).congress}.`,
    ];
  });
}

/** The first and last date of the steps, and what needs an explanation. Votes are only in the minutes. */
function process(snapshot: Snapshot): readonly string[] {
  const days = (snapshot.steps ?? []).flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  const [from, to] = [days[0], days.at(-1)];
  const unmetTargets = explained(snapshot, validate(snapshot).findings).length;
  return [
    ...(from !== undefined && to !== undefined
      ? [
          `Quy trình năm bước đối với nhân sự tái cử và nhân sự lần đầu được thực hiện từ ${dateInWords({ date: from })} đến ${dateInWords({ date: to })}; biên bản từng bước có trong hồ sơ.`,
        ]
      : []),
    ...(unmetTargets > 0
      ? [`Có ${count(unmetTargets)} chỉ tiêu phấn đấu chưa đạt, giải trình tại phụ lục.`]
      : []),
    ...(snapshot.waivers.length > 0
      ? [
          `Có ${count(snapshot.waivers.length)} nội dung thực hiện theo quyết định của cấp có thẩm quyền, nêu tại danh sách kèm theo.`,
        ]
      : []),
  ];
}

function closing(input: PaperInput): readonly Block[] {
  const { setting } = input;
  return [
    text(
      '(Hồ sơ kèm theo gồm Đề án, danh sách trích ngang, các biểu, biên bản và phụ lục giải trình nêu trong mục lục hồ sơ).',
    ),
    text(`Kính trình ${addresseeText(input)} xem xét, ${requestOf(input)}${standardOf(setting).end}`),
  ];
}

/** What the addressees are asked to do. */
function requestOf({ snapshot, setting: { asks } }: PaperInput): string {
  if (asks === 'opinion') return 'cho ý kiến';
  return isAppointed(snapshot) ? 'phê duyệt và chỉ định' : 'phê duyệt';
}

/** The addressees within a sentence; «cấp có thẩm quyền» when none is set. */
function addresseeText({ setting: { addressees = [] } }: PaperInput): string {
  return addressees.length === 0 ? 'cấp có thẩm quyền' : addressees.join(', ');
}

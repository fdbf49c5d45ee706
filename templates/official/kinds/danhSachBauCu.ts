import { choiceLabel } from '@schemes/messages/formatCell';
import { roster } from '@schemes/model/tables/roster';
import { writeDate } from '@schemes/words/writeDate';
import { type PageFormat, widthOf } from '@templates/official/page/pageGeometry';
import { ELECTION_BODIES } from '@templates/official/scheme/bodies';
import {
  type Candidate,
  electionOf,
  electionPartName,
  electionsOf,
  electionTitle,
  electorateOf,
  missingElection,
  withoutElections,
} from '@templates/official/scheme/elections';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { SIGNED_FACE } from '@templates/official/setting/faceFields';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { SIGNED_SHOWS } from '@templates/official/setting/shownFields';
import { ofElectorate, settingFor, sheet } from '@templates/official/sheets/sheet';
import { OF_ANNEX, wideFormat } from '@templates/official/sheets/wideFormat';
import { standardOf } from '@templates/official/standards/standardOf';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import { centredNote, count, DOTS, text } from '@templates/official/text/textBlocks';

/** Parts of the setting that the meeting decides. */
const OF_MEETING: readonly string[] = ['issuer', 'superior', 'signing.authority', 'signing.post'];

/**
 * Danh sách bầu cử of one body: its candidates by given name, with what voters need to know. It is a paper of the meeting
 * that elects, which adopts it: that meeting heads it and its presidium signs (Quy chế bầu cử 190-QĐ/TW).
 */
export const danhSachBauCu: PaperDefinition = {
  kind: 'danhSachBauCu',
  stem: 'danh-sach-bau-cu',
  type: 'DS',
  title: 'paper.danhSachBauCu',
  form: 'attached',
  // The congress or meeting adopts this list itself, so it is not attached to another paper, and the clerk does not set
  // issuer and authority.
  face: SIGNED_FACE.filter((field) => !OF_MEETING.includes(field)),
  shows: SIGNED_SHOWS.filter((field) => !OF_MEETING.includes(field)),
  needs: { tables: ['roster', 'surplus', 'seats', 'delegation'], steps: 'none', text: false },
  parts: (snapshot) => electionsOf(snapshot).map(({ body }) => body),
  notApplicable: withoutElections,
  partName: electionPartName,
  compose({ snapshot, setting: given, part }) {
    const election = electionOf(snapshot, part);
    const names = schemeNames(snapshot);
    const own = ofElectorate(settingFor(danhSachBauCu, given), electorateOf(election, names));
    const setting = { ...own, signing: { ...ELECTION_BODIES.presidium, name: own.signing.name } };
    const { candidates, seats } = election;
    const tableAt = (format: PageFormat) => [
      numberedTable(columnsFor(candidates), candidates.map(personRow), widthOf(format, setting.house)),
    ];
    const format = wideFormat(setting.house, tableAt, OF_ANNEX);
    return sheet(danhSachBauCu, {
      setting,
      type: 'Danh sách bầu cử',
      subject: setting.subject ?? `${electionTitle(election, names)}, ${names.term}`,
      format,
      body: [
        centredNote('(Xếp theo thứ tự chữ cái A, B, C của tên)'),
        ...tableAt(format),
        text(
          `Số lượng cần bầu: ${seats === null ? DOTS : `${count(seats)} đồng chí`}. Danh sách bầu cử có ${count(candidates.length)} đồng chí${seats === null ? '' : `, số dư ${count(Math.max(0, candidates.length - seats))} đồng chí`}${standardOf(setting).end}`,
        ),
      ],
    });
  },
  lacks: missingElection,
};

const centred = { align: 'center' } as const;
const COLUMNS = [
  textColumn('Họ và tên', 'name', 60),
  textColumn('Nam', 'male', 26, { ...centred, group: 'Ngày, tháng, năm sinh' }),
  textColumn('Nữ', 'female', 26, { ...centred, group: 'Ngày, tháng, năm sinh' }),
  textColumn('Dân tộc', 'ethnic', 24, centred),
  textColumn('Quê quán', 'home', 60),
  textColumn('Ngày vào Đảng', 'party', 32, centred),
  textColumn('Chuyên môn', 'education', 44, { group: 'Trình độ' }),
  textColumn('LLCT', 'theory', 30, { ...centred, group: 'Trình độ' }),
  textColumn('Chức vụ, đơn vị hiện nay', 'post', 80),
  textColumn('Tái cử, lần đầu', 'kind', 30, centred),
];

/**
 * The columns of a list. For delegates there is no distinction between re-election and first-time candidates, so their
 * list omits the last column.
 */
function columnsFor(candidates: readonly Candidate[]) {
  return candidates.some(({ cells }) => cells.candidacy_kind !== undefined) ? COLUMNS : COLUMNS.slice(0, -1);
}

function personRow({ name, cells }: Candidate, i: number) {
  const plain = (key: string) => (typeof cells[key] === 'string' ? [cells[key]] : []);
  const label = (key: string) => {
    const column = roster.columns.find((one) => one.key === key);
    return column && typeof cells[key] === 'string' ? [choiceLabel('vi', column, cells[key])] : [];
  };
  const birth = plain('birth').map(writeDate);
  return textRow(i, {
    name: [name],
    male: cells.sex === 'male' ? birth : [],
    female: cells.sex === 'female' ? birth : [],
    ethnic: plain('ethnic'),
    home: plain('home_town'),
    party: plain('party_official').map(writeDate),
    education: [...label('education'), ...plain('speciality')],
    theory: label('political_theory'),
    post: plain('current_post'),
    kind: label('candidacy_kind'),
  });
}

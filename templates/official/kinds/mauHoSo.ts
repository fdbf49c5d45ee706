import type { MessageKey } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { missingTables, schemeTables } from '@templates/official/scheme/schemeTables';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { BALLOT_SHOWS } from '@templates/official/setting/shownFields';
import {
  factLines,
  type KnownPerson,
  knownPeople,
  type PersonForm,
  personForms,
  unknownPerson,
  writingLines,
} from '@templates/official/sheets/personForms';
import { settingFor } from '@templates/official/sheets/sheet';
import type { Block } from '@templates/official/text/block';
import { text } from '@templates/official/text/textBlocks';

const IDENTITY = [
  ['Họ và tên', 'full_name'],
  ['Ngày, tháng, năm sinh', 'birth'],
  ['Dân tộc, tôn giáo', 'ethnic', 'religion'],
  ['Quê quán', 'home_town'],
  ['Nơi ở hiện nay', 'residence'],
  ['Ngày vào Đảng, ngày chính thức', 'party_probation', 'party_official'],
  ['Trình độ chuyên môn', 'education', 'speciality'],
  ['Lý luận chính trị', 'political_theory'],
  ['Chức vụ, đơn vị hiện nay', 'current_post'],
] as const;

/** One form of a personal file: for whom it is made, what it says and who signs it. */
interface FileForm {
  readonly name: MessageKey;
  readonly type: string;
  /** The way in which people of the checklist of files were put on the list; absent: everyone on the roster. */
  readonly nominations?: readonly string[];
  readonly body: (person: KnownPerson, committee: string) => readonly Block[];
  readonly signed: (person: KnownPerson) => PersonForm['signed'];
}

/** The forms of candidates (Quy chế bầu cử 190-QĐ/TW, Hướng dẫn 04-HD/TW) and the assessments of a personal file, by part. */
const FORMS: Readonly<Record<string, FileForm>> = {
  self_nomination: {
    name: 'paperPart.self_nomination',
    type: 'Đơn ứng cử',
    nominations: ['self_delegate', 'self_outside'],
    body: (person, committee) => [
      ...factLines(person, IDENTITY),
      text(
        `Tôi nhận thấy bản thân có đủ tiêu chuẩn, điều kiện và tự nguyện ứng cử tham gia ${committee}. Nếu được bầu, tôi sẽ thực hiện đúng nhiệm vụ của cấp ủy viên.`,
      ),
      text(
        'Hồ sơ kèm theo: sơ yếu lý lịch, bản kê khai tài sản, giấy chứng nhận sức khỏe, nhận xét của cấp ủy nơi công tác và nơi cư trú.',
      ),
    ],
    signed: ({ name }) => ({ right: { post: 'Người ứng cử', name } }),
  },
  nomination: {
    name: 'paperPart.nomination',
    type: 'Phiếu đề cử',
    nominations: ['nominated_floor'],
    body: (person, committee) => [
      text('Họ và tên người đề cử: ……………………………………………………….'),
      text('Chức vụ, đơn vị; đoàn đại biểu: ……………………………………………….'),
      text(`Đề cử đồng chí có tên sau tham gia ${committee}:`),
      ...factLines(person, IDENTITY),
      text('Lý do đề cử:'),
      ...writingLines(3),
    ],
    signed: () => ({ right: { post: 'Người đề cử', name: '' } }),
  },
  nominee_opinion: {
    name: 'paperPart.nominee_opinion',
    type: 'Ý kiến của người được đề cử',
    nominations: ['nominated_floor'],
    body: (person, committee) => [
      ...factLines(person, IDENTITY),
      text(`Được đề cử tham gia ${committee}, tôi có ý kiến như sau (đánh dấu X vào một ô):`),
      text('☐ Đồng ý được đề cử và có tên trong danh sách bầu cử.'),
      text('☐ Xin rút khỏi danh sách bầu cử, lý do:'),
      ...writingLines(3),
    ],
    signed: ({ name }) => ({ right: { post: 'Người được đề cử', name } }),
  },
  work_assessment: {
    name: 'paperPart.work_assessment',
    type: 'Nhận xét, đánh giá nơi công tác',
    body: (person) => [...factLines(person, IDENTITY), ...assessed('nơi công tác')],
    signed: () => ({
      left: { post: 'Thủ trưởng cơ quan, đơn vị', name: '' },
      right: { authority: 'T/M Cấp ủy nơi công tác', post: 'Bí thư', name: '' },
    }),
  },
  home_assessment: {
    name: 'paperPart.home_assessment',
    type: 'Nhận xét, đánh giá nơi cư trú',
    body: (person) => [...factLines(person, IDENTITY), ...assessed('nơi cư trú')],
    signed: () => ({ right: { authority: 'T/M Cấp ủy nơi cư trú', post: 'Bí thư', name: '' } }),
  },
};

/** What an assessment states, each with lines to write on. */
function assessed(where: string): readonly Block[] {
  return [
    text(`Cấp ủy ${where} nhận xét như sau:`),
    ...[
      'Phẩm chất chính trị, đạo đức, lối sống',
      'Năng lực và kết quả công tác',
      'Ưu điểm, khuyết điểm',
    ].flatMap((what, i) => [text(`${i + 1}. ${what}:`), ...writingLines(2)]),
    text('Kết luận (đủ hoặc không đủ tiêu chuẩn):'),
    ...writingLines(1),
  ];
}

function formOf(part: string | undefined): FileForm {
  const form = FORMS[part ?? ''];
  if (!form) throw new Error(`${part} is not a form of a personal file.`);
  return form;
}

/** Whom a form is made for; a form with nobody on it where the checklist of files has no such person. */
function peopleFor({ nominations }: FileForm, snapshot: Snapshot): readonly KnownPerson[] {
  const people = knownPeople(snapshot);
  if (!nominations) return people.length > 0 ? people : [unknownPerson()];
  const names = schemeTables(snapshot, ['dossiers'])
    .flatMap(({ table: { rows } }) => rows)
    .filter(({ cells }) => nominations.includes(String(cells.nomination)))
    .map(({ cells }) => String(cells.full_name ?? ''));
  const found = names.map((name) => people.find((one) => one.name === name) ?? unknownPerson(name));
  return found.length > 0 ? found : [unknownPerson()];
}

/** Forms of candidates and assessments, filled in with what the scheme knows, one for each person. */
export const mauHoSo: PaperDefinition = {
  kind: 'mauHoSo',
  stem: 'mau-ho-so',
  type: 'PL',
  title: 'paper.mauHoSo',
  form: 'blank',
  face: ['issuer', 'superior'],
  shows: ['superior', 'issuer', ...BALLOT_SHOWS],
  needs: { tables: ['roster', 'dossiers'], steps: 'none', text: false },
  parts: () => Object.keys(FORMS),
  partName: (part) => ({ code: formOf(part).name, params: {} }),
  compose({ snapshot, setting: given, part }) {
    const setting = settingFor(mauHoSo, given);
    const form = formOf(part);
    const { committee, term } = schemeNames(snapshot);
    return personForms(mauHoSo, {
      setting,
      type: form.type,
      subject: setting.subject ?? `nhân sự ${committee}, ${term}`,
      forms: peopleFor(form, snapshot).map((person) => ({
        body: form.body(person, `${committee}, ${term}`),
        signed: form.signed(person),
      })),
    });
  },
  lacks: (snapshot) => missingTables(snapshot, ['roster']),
};

import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { integerCell } from '@schemes/model/tables/integerCell';
import { groundBlocks } from '@templates/official/narrative/groundBlocks';
import { appointmentParts, missingAppointment } from '@templates/official/scheme/appointment';
import { speaker } from '@templates/official/scheme/bodies';
import { peopleOf } from '@templates/official/scheme/peopleOf';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { schemeTables } from '@templates/official/scheme/schemeTables';
import { NUMBERED_FACE } from '@templates/official/setting/faceFields';
import type { PaperDefinition, PaperInput } from '@templates/official/setting/paperKind';
import { NUMBERED_SHOWS } from '@templates/official/setting/shownFields';
import { appointmentLines, dashed } from '@templates/official/sheets/appointmentBlocks';
import { settingFor, sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import { rowLabel } from '@templates/official/tables/rowLabel';
import type { Block } from '@templates/official/text/block';
import { count, percent, sectionTitle, text } from '@templates/official/text/textBlocks';

/** Phương án nhân sự of an appointed committee: sizes, people and structure, and who is proposed for which post. */
export const phuongAnNhanSu: PaperDefinition = {
  kind: 'phuongAnNhanSu',
  stem: 'phuong-an-nhan-su',
  type: 'PA',
  title: 'paper.phuongAnNhanSu',
  form: 'numbered',
  face: NUMBERED_FACE,
  shows: [...NUMBERED_SHOWS, 'subject'],
  needs: { tables: ['seats', 'roster'], steps: 'none', text: true },
  parts: appointmentParts,
  partName: () => null,
  compose(input) {
    const setting = settingFor(phuongAnNhanSu, input.setting);
    const { committee, term } = schemeNames(input.snapshot);
    const standard = standardOf(setting);
    return sheet(phuongAnNhanSu, {
      setting,
      type: 'Phương án nhân sự',
      subject: setting.subject ?? `đề nghị chỉ định ${committee}, ${term}`,
      body: [
        ...groundBlocks(input.snapshot, standard),
        ...body(input),
        text(
          `${speaker(setting.signing.authority, setting.issuer)} trình cấp có thẩm quyền xem xét, chỉ định ${committee}, ${term}${standard.end}`,
        ),
      ],
    });
  },
  lacks: missingAppointment,
};

function body({ snapshot, setting }: PaperInput): readonly Block[] {
  const standard = standardOf(setting);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Số lượng', dashed(sizes(snapshot))],
    ['Cơ cấu nhân sự', structure(snapshot)],
    ['Nhân sự đề nghị chỉ định', dashed(appointmentLines(snapshot))],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines], i) => [
      sectionTitle(i + 1, title, standard),
      ...lines.map((line) => text(line)),
    ]);
}

/** The planned size of each body and how many seats of it stay open. */
function sizes(snapshot: Snapshot): readonly string[] {
  return schemeTables(snapshot, ['seats']).flatMap(({ table: { rows }, type }) =>
    rows
      .filter(({ parent }) => parent === undefined)
      .flatMap((row) => {
        const planned = integerCell(row, 'planned') ?? 0;
        const vacant = integerCell(row, 'left_vacant') ?? 0;
        if (planned === 0) return [];
        return [
          `${rowLabel(type, row)}: ${count(planned)} đồng chí${vacant > 0 ? `, để khuyết ${count(vacant)}` : ''}`,
        ];
      }),
  );
}

/** Women, young people and people of ethnic minorities among those proposed for the committee. */
function structure(snapshot: Snapshot): readonly string[] {
  const people = peopleOf(snapshot).filter(({ slatedForCommittee }) => slatedForCommittee);
  if (people.length === 0) return [];
  const share = (n: number) => `${count(n)} đồng chí (${percent(n, people.length)})`;
  const women = people.filter(({ sex }) => sex === 'female').length;
  const present = people.filter(({ candidacy }) => candidacy === 're_election').length;
  const added = people.filter(({ candidacy }) => candidacy === 'first_time').length;
  return [
    `Đề nghị chỉ định ${count(people.length)} đồng chí tham gia cấp ủy, trong đó nữ ${share(women)}; đang là cấp ủy viên ${share(present)}; tham gia lần đầu ${share(added)}.`,
  ];
}

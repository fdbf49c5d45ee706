import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { dateInWords } from '@templates/official/face/faceLines';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { byGivenName, peopleOf } from '@templates/official/scheme/peopleOf';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import {
  conferenceName,
  groupName,
  recordOf,
  STEP_PARTS,
  type StepPart,
  stepPart,
  stepPartName,
} from '@templates/official/scheme/stepParts';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { BALLOT_SHOWS } from '@templates/official/setting/shownFields';
import { settingFor, sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import { centredNote, text } from '@templates/official/text/textBlocks';

/**
 * Phiếu giới thiệu of one step: its names, sorted by given name, each with a box to agree and one to disagree. It has
 * neither number nor signature.
 */
export const phieuGioiThieu: PaperDefinition = {
  kind: 'phieuGioiThieu',
  stem: 'phieu-gioi-thieu',
  type: 'PB',
  title: 'paper.phieuGioiThieu',
  form: 'blank',
  face: ['issuer', 'superior'],
  shows: ['superior', 'issuer', ...BALLOT_SHOWS],
  needs: { tables: ['roster'], steps: 'whereGiven', text: false },
  parts: (snapshot) => STEP_PARTS.filter((part) => listedAt(snapshot, stepPart(part)).length > 0),
  partName: stepPartName,
  compose({ snapshot, setting: given, part }) {
    const setting = settingFor(phieuGioiThieu, given);
    const names = schemeNames(snapshot);
    const at = stepPart(part);
    const rows = listedAt(snapshot, at).map(({ name, post }, i) => textRow(i, { name: [name], post }));
    const tick = (head: string, key: string) => textColumn(head, key, 26, { align: 'center' });
    return sheet(phieuGioiThieu, {
      setting,
      type: 'Phiếu giới thiệu',
      subject: setting.subject ?? groupName(at.group, names),
      body: [
        centredNote(
          `(Bước ${at.step}: ${conferenceName(at.step, names)}, ${dateInWords({ date: recordOf(snapshot, at)?.date, year: setting.year })})`,
        ),
        numberedTable(
          [
            textColumn('Họ và tên', 'name', 56),
            textColumn('Chức vụ, đơn vị hiện nay', 'post', 80),
            tick('Đồng ý', 'yes'),
            tick('Không đồng ý', 'no'),
          ],
          rows,
          TEXT_WIDTH,
        ),
        text(
          `Cách ghi: với mỗi người, đánh dấu X vào một trong hai ô. Đánh dấu cả hai ô hoặc để trống cả hai ô thì phiếu không tính cho người đó. Không ký tên vào phiếu${standardOf(setting).end}`,
        ),
      ],
    });
  },
  lacks: (snapshot, part) => {
    const at = stepPart(part);
    const place = { group: `stepGroup.${at.group}`, step: at.step };
    return recordOf(snapshot, at)?.date === undefined
      ? [{ code: 'paperMissing.stepDate', params: place }]
      : [];
  },
};

/**
 * The names on which a step decides, sorted by given name: those of its record or, while the record has none, those of
 * its group in the roster.
 */
function listedAt(
  snapshot: Snapshot,
  at: StepPart,
): readonly { readonly name: string; readonly post: readonly string[] }[] {
  const people = peopleOf(snapshot);
  const post = (id: string) => {
    const value = people.find(({ row }) => row.id === id)?.row.cells.current_post;
    return typeof value === 'string' ? [value] : [];
  };
  const record = recordOf(snapshot, at);
  const listed =
    record && record.names.length > 0
      ? record.names.map(({ id, name }) => ({ name, post: post(id) }))
      : people
          .filter(({ candidacy }) => candidacy === at.group)
          .map(({ name, row }) => ({ name, post: post(row.id) }));
  return [...listed].sort((a, b) => byGivenName(a.name, b.name));
}

import {
  attachedTo,
  dateInWords,
  numberAndSymbol,
  symbolOf,
  typeName,
} from '@templates/official/face/faceLines';
import { signatureBlock } from '@templates/official/face/signatureBlock';
import { groundBlocks } from '@templates/official/narrative/groundBlocks';
import { appointerOf, appointmentParts, missingAppointment } from '@templates/official/scheme/appointment';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { appointmentLines, dashed } from '@templates/official/sheets/appointmentBlocks';
import { settingFor, sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import { article, centredNote, centredTitle, text } from '@templates/official/text/textBlocks';

/**
 * Dự thảo quyết định chỉ định: the decision as the level above would issue it, with its heading, articles and signature. It goes
 * with the submission, and has neither number nor day, which the level above gives it.
 */
export const quyetDinhChiDinh: PaperDefinition = {
  kind: 'quyetDinhChiDinh',
  stem: 'du-thao-quyet-dinh-chi-dinh',
  type: 'QĐ',
  title: 'paper.quyetDinhChiDinh',
  form: 'attached',
  face: ['issuer', 'attachedTo'],
  shows: [
    'issuer',
    'subject',
    'attachedTo.symbol',
    'attachedTo.number',
    'attachedTo.date',
    'draft',
    'secrecy',
    'urgency',
    'circulation',
    'copy',
    'house.rightColumn',
    'house.spelling',
  ],
  needs: { tables: ['roster'], steps: 'none', text: true },
  parts: appointmentParts,
  partName: () => null,
  compose({ snapshot, setting: given }) {
    const own = settingFor(quyetDinhChiDinh, given);
    const { voice, office, face } = appointerOf(snapshot);
    const { committee, seat, term } = schemeNames(snapshot);
    const { date: _, number: __, superior: ___, typist: ____, standard: _____, ...rest } = own;
    const setting: PaperSetting = {
      ...rest,
      ...face,
      recipients: ['Như Điều 3', 'Các cơ quan liên quan'],
      archive: `Lưu ${office}`,
    };
    const standard = standardOf(setting);
    const parent = given.attachedTo ?? { symbol: symbolOf('TTr', given.symbol) };
    const cited = { ...parent, issuer: given.issuer, year: given.year };
    const paper = sheet(quyetDinhChiDinh, {
      setting,
      type: 'Quyết định',
      subject: own.subject ?? `chỉ định ${committee}, ${term}`,
      isNumbered: true,
      body: [
        centredNote(attachedTo(cited)),
        ...groundBlocks(snapshot, standard, false),
        text(
          `- Xét đề nghị của ${given.issuer} tại ${typeName(parent.symbol)} số ${numberAndSymbol(cited)}, ${dateInWords(cited)},`,
        ),
        centredTitle(`${voice} quyết định`),
        article(1, `Chỉ định ${committee}, ${term} và các chức danh sau:`),
        ...dashed(appointmentLines(snapshot, true)).map((line) => text(line)),
        article(
          2,
          `${committee} có trách nhiệm lãnh đạo, thực hiện nhiệm vụ theo Điều lệ Đảng và quy định của Trung ương.`,
        ),
        article(
          3,
          `${office}, các cơ quan liên quan, ${seat} và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này${standard.end}`,
        ),
      ],
      ending: signatureBlock(setting),
    });
    return given.date === undefined ? paper : { ...paper, date: given.date };
  },
  lacks: missingAppointment,
};

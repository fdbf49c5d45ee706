import type { PaperForm, PaperMissing } from './paperKind';
import type { PaperSetting } from './paperSetting';

/** Issuers that stand below another organisation on the face (HD05: H5). */
const BELOW =
  /^(huyện|quận|thị|đảng) (ủy|uỷ)|^(chi (bộ|ủy|uỷ)|văn phòng|ban (?!chấp hành trung ương)|(ủy|uỷ) ban kiểm tra|đảng đoàn|đoàn chủ tịch|đoàn thư ký)/iu;

/** What the clerk has not filled in on the face of a paper: number, date, place, names. */
export function missingFace(setting: PaperSetting, form: PaperForm): readonly PaperMissing[] {
  const { number, date, place, issuer, superior, signing, attachedTo } = setting;
  const out: PaperMissing[] = [];
  const miss = (code: PaperMissing['code'], field: string, params: PaperMissing['params'] = {}) =>
    out.push({ code, field, params });
  if (issuer.includes('…')) miss('paperMissing.issuer', 'issuer');
  if (superior === undefined && BELOW.test(issuer)) miss('paperMissing.superior', 'superior', { issuer });
  if (form === 'blank') return out;
  if (form === 'numbered' && number === undefined) miss('paperMissing.number', 'number');
  if (date === undefined) miss('paperMissing.date', 'date');
  if (place.includes('…')) miss('paperMissing.place', 'place');
  if (signing.name === '') miss('paperMissing.name', 'signing.name');
  if (form === 'attached' && (attachedTo?.number === undefined || attachedTo.date === undefined)) {
    miss('paperMissing.attachedTo', 'attachedTo');
  }
  return out;
}

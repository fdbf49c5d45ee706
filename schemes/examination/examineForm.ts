import type { FilePlace, TopicResult } from './Examination';
import type { ExaminedFile, ExaminedText } from './ExaminedFile';
import { isNumberLine, NUMBER_LINE } from './isNumberLine';
import { layoutFaults } from './layoutFaults';
import { quoteOf } from './quoteOf';

type Fault = TopicResult['faults'][number];

/** Number of texts from the top that belong to the heading of a paper. */
const HEADING = 40;
const FILE: FilePlace = { kind: 'file' };
const PARTY = /^đảng cộng sản việt nam$/iu;
const STATE = /^cộng h(?:oà|òa) xã hội chủ nghĩa việt nam$/iu;
const MOTTO = /^độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc$/iu;
const DATE_LINE = /^\s*\p{Lu}[\p{L} .'-]{1,60},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+\d{4}/u;
const AUTHORITY = /^(T\/?M|K\/?T|T\/?L|TM|KT|TL|TUQ|T\/UQ)([./]?)\s+\p{Lu}/u;
const RECIPIENTS = /^nơi nhận\s*:?$/iu;
/** An ellipsis, a row of dots or a line in place of a word, as `narrative.blank` finds it in a scheme. */
const BLANK = /(?<=^|[\s([{])(?<![,;]\s*)(?:…|\.{3,}|_{3,})/u;
/** First day on which HD 05-HD/VPTW applies: a submission then says «Kính trình». */
const KINH_TRINH_FROM = '2026-05-27';

/**
 * The form of a paper as far as a file shows it: HD 36-HD/VPTW and 05-HD/VPTW for papers of the Party, Nghị định
 * 30/2020/NĐ-CP for papers of the State. A file without either title is judged only by page, font and traces of work. A
 * spreadsheet has no form.
 */
export function examineForm(file: ExaminedFile, day: string): TopicResult {
  if (file.kind === 'sheet') return { judged: 0, unjudged: 0, faults: [] };
  const top = file.texts.slice(0, HEADING);
  const isParty = top.some(({ text }) => PARTY.test(text.trim()));
  const isState = !isParty && top.some(({ text }) => STATE.test(text.trim()));
  const faults: Fault[] = [];
  let judged = 0;
  const rule = (holds: boolean, fault: Fault) => {
    judged += 1;
    if (!holds) faults.push(fault);
  };
  const layout = layoutFaults(file.layout, isParty ? 'party' : isState ? 'state' : null);
  judged += layout.judged;
  faults.push(...layout.faults);
  if (isParty || isState) {
    for (const one of top) {
      numberRules(one, isParty, rule);
      dateRules(one, rule);
      if (isState && MOTTO.test(one.text.trim()))
        rule(
          /^Độc lập - Tự do - Hạnh phúc$/u.test(one.text.trim()),
          textFault('examination.form.motto', one),
        );
    }
    for (const one of file.texts) signingRules(one, isParty, rule);
    if (isLetter(top)) {
      const recipients = file.texts.some(({ text }) => RECIPIENTS.test(text.trim()));
      rule(recipients, { severity: 'doubt', code: 'examination.form.recipients', params: {}, place: FILE });
    }
    if (isParty) {
      const isSubmission = top.some(({ text }) => text.trim() === 'TỜ TRÌNH');
      const address = top.find(({ text }) => /^kính (?:gửi|trình)\s*:/iu.test(text.trim()));
      if (isSubmission && address && day >= KINH_TRINH_FROM)
        rule(/^kính trình/iu.test(address.text.trim()), textFault('examination.form.kinhTrinh', address));
    }
  }
  const blanks = file.texts.flatMap((one) => {
    const match = BLANK.exec(one.text);
    return match && !isForm(one.text) ? [{ one, match }] : [];
  });
  const [blank] = blanks;
  rule(blank === undefined, {
    severity: 'doubt',
    code: 'examination.form.blank',
    params: { count: blanks.length },
    place: blank ? quoteOf(blank.one, blank.match.index, blank.match.index + 1) : FILE,
  });
  for (const trace of ['tracked', 'comments', 'hidden'] as const)
    rule(file.traces[trace] === 0, {
      severity: 'doubt',
      code: `examination.form.${trace}`,
      params: { count: file.traces[trace] },
      place: FILE,
    });
  return { judged, unjudged: isParty || isState ? 0 : 1, faults };
}

type Rule = (holds: boolean, fault: Fault) => void;

/** Number and symbol: no colon and a stroke before the body in papers of the Party; a zero before numbers below 10. */
function numberRules(one: ExaminedText, isParty: boolean, rule: Rule): void {
  const match = NUMBER_LINE.exec(one.text.trim());
  if (!match) return;
  const [, colon = '', number = '', separator = ''] = match;
  rule(
    isParty ? colon === '' : colon === ':',
    textFault(isParty ? 'examination.form.colon' : 'examination.form.noColon', one),
  );
  rule(
    separator === (isParty ? '-' : '/'),
    textFault(isParty ? 'examination.form.symbolParty' : 'examination.form.symbolState', one),
  );
  const digits = number.trim();
  if (/^\d+$/.test(digits)) rule(digits.length > 1, textFault('examination.form.numberZero', one));
}

/** Place and date: a zero before days below 10 and before January and February, and before no other month. */
function dateRules(one: ExaminedText, rule: Rule): void {
  const match = DATE_LINE.exec(one.text);
  if (!match) return;
  const [, day = '', month = ''] = match;
  rule(day.length === 2, textFault('examination.form.dayZero', one));
  rule(
    Number(month) <= 2 ? month.length === 2 : !month.startsWith('0'),
    textFault(Number(month) <= 2 ? 'examination.form.monthZero' : 'examination.form.monthNoZero', one),
  );
}

/** Whether a paper is sent to recipients: it has a separate number and is not minutes. */
function isLetter(top: readonly ExaminedText[]): boolean {
  const hasNumber = top.some(({ text }) => isNumberLine(text));
  return hasNumber && !top.some(({ text }) => /^biên bản$/iu.test(text.trim()));
}

/** Authority: `T/M` in papers of the Party, `TM.` in papers of the State. */
function signingRules(one: ExaminedText, isParty: boolean, rule: Rule): void {
  const text = one.text.trim();
  const match = text.length <= 80 && text === text.toLocaleUpperCase('vi') ? AUTHORITY.exec(text) : null;
  if (!match) return;
  const isSlash = (match[1] ?? '').includes('/');
  rule(
    isParty ? isSlash : !isSlash && match[2] === '.',
    textFault(isParty ? 'examination.form.slash' : 'examination.form.dot', one),
  );
}

function textFault(code: string, one: ExaminedText): Fault {
  return { severity: 'wrong', code, params: {}, place: quoteOf(one, 0, one.text.length) };
}

/** Whether blanks of a line are meant to be filled in by hand: a ballot, a signature, a line with only dots. */
function isForm(text: string): boolean {
  return /^[\s….,_]*$/u.test(text) || /^Số\s/u.test(text) || /ngày\s*[….\s]*tháng/u.test(text);
}

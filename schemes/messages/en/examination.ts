import type { examination as vi } from '../vi/examination';

/** The page and command that examine a received file. English. */
export const examination: Readonly<Record<keyof typeof vi, string>> = {
  'examination.lead':
    'Choose a Word file (.docx) or a spreadsheet (.xlsx) that you received, such as a scheme from a lower level. The program examines cited documents, percentages, totals and form. The file is not kept.',
  'examination.file': 'Paper to check',
  'examination.submit': 'Check the paper',
  'examination.wait': 'Reading the file…',
  'examination.ownDay': 'Cited documents and form are judged by the date of the paper: {day}.',
  'examination.today':
    'The paper has no date, so cited documents and form are judged by today’s date: {day}.',
  'examination.clean': 'Nothing wrong was found in what could be judged.',
  'examination.counts': 'To correct: {wrong}. To look at: {doubt}.',
  'examination.omitted':
    '{n} further {n|place is|places are} not listed. Correct the ones above and check again.',
  'examination.limits': 'Only the points above are judged, not the content, the wording or signatures.',
  'examination.severity.wrong': 'To correct',
  'examination.severity.doubt': 'To look at',
  'examination.topic.citations': 'Cited documents',
  'examination.topic.shares': 'Percentages',
  'examination.topic.sums': 'Totals of tables',
  'examination.topic.form': 'Form',
  'examination.judged.citations':
    '{judged} {judged|citation|citations} compared; {unjudged} of documents that are not in the register.',
  'examination.judged.shares':
    '{judged} {judged|percentage|percentages} recomputed; {unjudged} whose whole is not clear.',
  'examination.judged.sums': '{judged} {judged|total|totals} added up; {unjudged} whose rows are not clear.',
  'examination.judged.form': '{judged} {judged|point|points} judged.',
  'examination.judged.formUnknown':
    'Neither the title of the Party nor the national title was found, so only paper size, font and unfinished work are judged: {judged} {judged|point|points}.',
  'examination.judged.noForm': 'A spreadsheet has no form to judge.',
  'examination.place.text': 'In the sentence: “{quote}”',
  'examination.place.table': 'Table {n}',
  'examination.place.titled': 'Table {n} ({title})',
  'examination.place.sheet': 'Sheet “{title}”, cell {address}',
  'examination.place.row': 'row “{row}”',
  'examination.place.column': 'column “{column}”',
  'examination.more': 'and {n} other {n|place|places}',
  'examination.share.cut': '{stated}% is cut off: {count}/{whole} = {percent}%, which rounds differently.',
  'examination.share.rounded': '{stated}% is rounded wrongly: {count}/{whole} = {percent}%.',
  'examination.share.wrong': '{stated}% is wrong: {count}/{whole} = {percent}%.',
  'examination.share.divisor':
    '{stated}% is wrong: {count}/{whole} = {percent}%. It would be right for a whole of {divisor}.',
  'examination.sum': 'The total is {stated}, but the rows add up to {sum} (difference {difference}).',
  'examination.form.colon': 'The number line of a Party paper has no colon after “Số”: “Số 05-ĐA/ĐU”.',
  'examination.form.noColon': 'The number line of a State paper has a colon: “Số: 05/ĐA-UBND”.',
  'examination.form.symbolParty':
    'The symbol of a Party paper is number, hyphen, type, slash, body: “05-ĐA/ĐU”.',
  'examination.form.symbolState':
    'The symbol of a State paper is number, slash, type, hyphen, body: “05/ĐA-UBND”.',
  'examination.form.numberZero': 'A number below 10 takes a zero: “Số 05”.',
  'examination.form.dayZero': 'A day below 10 takes a zero: “ngày 05”.',
  'examination.form.monthZero': 'January and February take a zero: “tháng 02”.',
  'examination.form.monthNoZero': 'Months from March on take no zero: “tháng 5”.',
  'examination.form.motto':
    'The motto is written “Độc lập - Tự do - Hạnh phúc”, with blanks around the hyphens.',
  'examination.form.slash': 'A Party paper signs with a slash: T/M, K/T, T/L.',
  'examination.form.dot': 'A State paper signs with a dot: TM., KT., TL.',
  'examination.form.recipients': 'No list of recipients (“Nơi nhận”) was found.',
  'examination.form.kinhTrinh': 'Since 27/5/2026 a Party submission says “Kính trình”, not “Kính gửi”.',
  'examination.form.page': 'The paper size of {width} × {height} mm is neither A4 nor A3.',
  'examination.form.margin.top': 'Top margin {found} mm; the rule is {least..most} mm.',
  'examination.form.margin.bottom': 'Bottom margin {found} mm; the rule is {least..most} mm.',
  'examination.form.margin.left': 'Left margin {found} mm; the rule is {least..most} mm.',
  'examination.form.margin.right': 'Right margin {found} mm; the rule is {least..most} mm.',
  'examination.form.font': 'The font of most of the text is {font}; the rule is Times New Roman.',
  'examination.form.size': 'The size of most of the text is {size}; the rule is {least..most}.',
  'examination.form.blank': '{count} {count|blank|blanks} (“…”) not filled in.',
  'examination.form.tracked':
    'The file has {count} tracked {count|change|changes}: accept or reject them before sending.',
  'examination.form.comments': 'The file has {count} {count|comment|comments}: delete them before sending.',
  'examination.form.hidden':
    'The file has hidden text in {count} {count|place|places}, which a reader can show.',
};

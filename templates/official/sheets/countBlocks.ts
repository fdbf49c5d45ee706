import type { StepCounts } from '@schemes/model/steps/steps';
import type { Meeting } from '@templates/official/setting/paperSetting';
import type { Block } from '@templates/official/text/block';
import { named, number } from '@templates/official/text/meeting';
import { count, DOTS, text } from '@templates/official/text/textBlocks';

/** The members of the counting board. */
export function countingBoard({ countHead, counters = [] }: Meeting): Block {
  const members = counters.length > 0 ? counters.map((name) => `đồng chí ${name}`).join(', ') : DOTS;
  return text(`Trưởng ban: đồng chí ${named(countHead)}. Ủy viên: ${members}.`);
}

/** The numbers of people and ballots; dots if a number is missing. */
export function ballotCounts(
  { summoned, present, issued, returned, valid, invalid }: StepCounts,
  people = 'người',
  reasons?: string,
): readonly Block[] {
  return [
    text(
      `- Số ${people} được triệu tập: ${number(summoned)}; có mặt: ${number(present)}${absent(summoned, present)}.`,
    ),
    text(`- Số phiếu phát ra: ${number(issued)}; thu về: ${number(returned)}.`),
    text(`- Số phiếu hợp lệ: ${number(valid)}; không hợp lệ: ${number(invalid)}.`),
    ...(invalid === 0 ? [] : [text(`- Lý do phiếu không hợp lệ: ${bare(reasons)}.`)]),
  ];
}

/** `; vắng mặt: 02`, if both numbers are known. */
function absent(summoned: number | undefined, present: number | undefined): string {
  if (summoned === undefined || present === undefined || present > summoned) return '';
  return `; vắng mặt: ${count(summoned - present)}`;
}

/** The reasons without a full stop, or dots while nobody has written them. */
function bare(reasons: string | undefined): string {
  return reasons === undefined || reasons === '' ? DOTS : reasons.replace(/[.;\s]+$/u, '');
}

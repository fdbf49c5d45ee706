import type { StepCounts } from '@schemes/model/steps/steps';
import type { Meeting } from '@templates/official/setting/paperSetting';
import type { Block } from '@templates/official/text/block';
import { named, number } from '@templates/official/text/meeting';
import { count, DOTS, text } from '@templates/official/text/textBlocks';

/** Who counted. */
export function countingBoard({ countHead, counters = [] }: Meeting): Block {
  const members = counters.length > 0 ? counters.map((name) => `đồng chí ${name}`).join(', ') : DOTS;
  return text(`Trưởng ban: đồng chí ${named(countHead)}. Ủy viên: ${members}.`);
}

/** How many people and ballots there were; dots where a number is to be written by hand. */
export function ballotCounts(
  { summoned, present, issued, returned, valid, invalid }: StepCounts,
  people = 'người',
): readonly Block[] {
  return [
    text(
      `- Số ${people} được triệu tập: ${number(summoned)}; có mặt: ${number(present)}${absent(summoned, present)}.`,
    ),
    text(`- Số phiếu phát ra: ${number(issued)}; thu về: ${number(returned)}.`),
    text(`- Số phiếu hợp lệ: ${number(valid)}; không hợp lệ: ${number(invalid)}.`),
  ];
}

/** `; vắng mặt: 02`, where both numbers are known. */
function absent(summoned: number | undefined, present: number | undefined): string {
  if (summoned === undefined || present === undefined || present > summoned) return '';
  return `; vắng mặt: ${count(summoned - present)}`;
}

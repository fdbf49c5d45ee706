import type { PaperMissing } from './paperKind';
import type { Meeting, PaperSetting } from './paperSetting';
import { count, DOTS } from './textBlocks';

/** What the minutes of a conference still lack that its record does not hold; `counted`: those of a count. */
export function missingMeeting({ meeting = {} }: PaperSetting, counted: boolean): readonly PaperMissing[] {
  const asked: readonly (readonly [PaperMissing['code'], keyof Meeting])[] = [
    ['paperMissing.meetingPlace', 'place'],
    ['paperMissing.meetingTime', 'opened'],
    ['paperMissing.meetingTime', 'closed'],
    ['paperMissing.chair', 'chair'],
    ...(counted
      ? ([['paperMissing.countHead', 'countHead']] as const)
      : ([['paperMissing.recorder', 'recorder']] as const)),
  ];
  const missing = asked.filter(([, key]) => !meeting[key]);
  return missing
    .filter(([code], i) => missing.findIndex(([other]) => other === code) === i)
    .map(([code, key]) => ({ code, params: {}, field: `meeting.${key}` }));
}

/** `08 giờ 00`, or dots to be filled in. */
export function hour(time: string | undefined): string {
  if (time === undefined) return '…… giờ ……';
  const [hours = '', minutes = ''] = time.split(':');
  return `${hours} giờ ${minutes}`;
}

/** A name, or dots to be filled in. */
export function named(name: string | undefined): string {
  return name === undefined || name === '' ? DOTS : name;
}

/** A number, or dots to be filled in. */
export function number(n: number | undefined): string {
  return n === undefined ? '……' : count(n);
}

import { count, DOTS } from './textBlocks';

/** `08 giờ 00`, or dots if it is missing. */
export function hour(time: string | undefined): string {
  if (time === undefined) return '…… giờ ……';
  const [hours = '', minutes = ''] = time.split(':');
  return `${hours} giờ ${minutes}`;
}

/** A name, or dots if it is missing. */
export function named(name: string | undefined): string {
  return name === undefined || name === '' ? DOTS : name;
}

/** A number, or dots if it is missing. */
export function number(n: number | undefined): string {
  return n === undefined ? '……' : count(n);
}

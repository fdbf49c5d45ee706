const STEPS = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A positive integer in Roman capitals: 4 is `IV`. Empty below 1. */
export function romanNumeral(number: number): string {
  let rest = number;
  let out = '';
  for (const [value, letters] of STEPS) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
}

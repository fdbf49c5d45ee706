/** `Số 05-ĐA/TU`, `Số: 05/ĐA-UBND`, with or without a number. */
export const NUMBER_LINE =
  /^Số\s*(:?)\s*([\d….\s]*)\s*([-–/])\s*(\p{L}[\p{L}\d-]*)(?:\s*([-/])\s*\p{L}[\p{L}\d-]*)?$/u;

/** Whether a text is the number line of a paper. */
export function isNumberLine(text: string): boolean {
  return NUMBER_LINE.test(text.trim());
}

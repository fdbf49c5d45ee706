/** Longest name of a sheet that Excel accepts. */
const MAX_NAME = 31;

/**
 * A name that spreadsheets accept: at most 31 characters, without `[ ] : * ? / \ '`, and unique in the workbook ignoring case.
 * Adds it, in lower case, to `usedNames`.
 */
export function sheetName(id: string, title: string, usedNames: Set<string>): string {
  const whole = `${id} ${title}`
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let name = whole.slice(0, MAX_NAME).trim();
  for (let n = 2; usedNames.has(name.toLowerCase()); n++) {
    const tail = ` (${n})`;
    name = whole.slice(0, MAX_NAME - tail.length).trim() + tail;
  }
  usedNames.add(name.toLowerCase());
  return name;
}

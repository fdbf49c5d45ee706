import { typeOfCode } from '../model/tables/tableCodes';

/**
 * The catalogue's key of a message key as findings carry it. Findings are stored by their codes and parameters
 * (waivers, explanations), so a table stands in them by its code; the catalogues call it by its name.
 */
export function messageKeyOf(stored: string): string {
  return stored.replace(/(?<=\.)B\d+(?=\.)/g, (code) => typeOfCode(code) ?? code);
}

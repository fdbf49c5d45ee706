import { citeProvision } from '@schemes/provisions/citeProvision';
import { provision } from '@schemes/provisions/provisions';
import { writeDate } from '@schemes/words/writeDate';

/**
 * Writes a provision with its full date: `Chỉ thị 45-CT/TW, 14/04/2025 – …`; its id if the register does not have it.
 */
export function provisionText(id: string): string {
  const entry = provision(id);
  if (!entry) return id;
  if (entry.issuer === 'DH') return citeProvision(entry);
  const place = entry.place ? ` (${entry.place})` : '';
  const date = writeDate(entry.date);
  return `${entry.type} ${entry.number}${place}, ${date} – ${entry.about}`;
}

import { citeProvision } from '@schemes/packs/citeProvision';
import { provision } from '@schemes/packs/provisions';

/** A provision with its date in full: `Chỉ thị 45-CT/TW, 14/04/2025 – …`. The id where the register has none. */
export function provisionText(id: string): string {
  const entry = provision(id);
  if (!entry) return id;
  if (entry.issuer === 'DH') return citeProvision(entry);
  const place = entry.place ? ` (${entry.place})` : '';
  const date = entry.date.split('-').reverse().join('/');
  return `${entry.type} ${entry.number}${place}, ${date} – ${entry.about}`;
}

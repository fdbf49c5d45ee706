import { citeProvision } from '@schemes/provisions/citeProvision';
import { provision } from '@schemes/provisions/provisions';

/** The citation of a provision of the register. */
export function provisionTitle(id: string): string | undefined {
  const entry = provision(id);
  return entry ? citeProvision(entry) : undefined;
}

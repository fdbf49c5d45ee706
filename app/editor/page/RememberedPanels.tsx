import { useContext } from 'react';
import { NonceContext } from '../../shell/NonceContext';
import { PANELS_KEY } from './panels';
import { applyPanels } from './usePanels';

/** Before the browser draws the editor for the first time, arranges the panels as the person left them. */
export function RememberedPanels() {
  const nonce = useContext(NonceContext);
  // A fault here leaves the default arrangement; the editor reads the same value again and reports the fault.
  const source = `try{(${applyPanels})(JSON.parse(localStorage.getItem('${PANELS_KEY}'))||{})}catch{}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: source of this program, without anything a person wrote
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: source }} />;
}

import { useSubmit } from '@remix-run/react';
import { refusalText } from '@schemes/messages/refusalText';
import type { Refusal, Result } from '@schemes/policy/Result';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useState } from 'react';
import { browserAddress } from '../ui/browserAddress';
import { useLang, useT } from '../ui/LangContext';
import { Note } from '../ui/Note';

interface PasskeyButtonProps {
  readonly label: string;
  /** Path to open after the sign-in. */
  readonly back: string;
  readonly busy: boolean;
}

/**
 * Makes the browser sign with a passkey and posts the result to the sign-in page. The passkey code is loaded on the
 * first click.
 */
export function PasskeyButton({ label, back, busy }: PasskeyButtonProps) {
  const t = useT();
  const lang = useLang();
  const submit = useSubmit();
  const [state, setState] = useState<'idle' | 'asking' | 'passkey.noBrowser' | 'passkey.cancelled'>('idle');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const sign = async () => {
    setState('asking');
    setRefusal(null);
    const { browserSupportsWebAuthn, startAuthentication, WebAuthnError } = await import(
      '@simplewebauthn/browser'
    );
    if (!browserSupportsWebAuthn()) return setState('passkey.noBrowser');
    const response = await fetch(browserAddress('/login/passkey'), { method: 'POST' });
    const options = (await response.json()) as Result<PublicKeyCredentialRequestOptionsJSON>;
    if (!options.ok) {
      setRefusal(options.refusal);
      return setState('idle');
    }
    try {
      const credential = await startAuthentication({ optionsJSON: options.value });
      setState('idle');
      submit({ credential: JSON.stringify(credential), back }, { method: 'post', action: '/login' });
    } catch (error) {
      // Browsers report the same error if the user cancelled and if the time ran out.
      if (!(error instanceof WebAuthnError || error instanceof DOMException)) throw error;
      setState('passkey.cancelled');
    }
  };
  return (
    <div className="stack" data-passkey={state}>
      {refusal && <Note tone="bad">{refusalText(lang, refusal)}</Note>}
      {state !== 'idle' && state !== 'asking' && <Note tone="bad">{t(state)}</Note>}
      <button
        type="button"
        className="button"
        disabled={busy || state === 'asking'}
        onClick={() => void sign().catch(() => setState('passkey.cancelled'))}
      >
        {label}
      </button>
    </div>
  );
}

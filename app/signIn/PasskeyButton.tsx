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
  /** Where to go after the sign-in. */
  readonly back: string;
  readonly busy: boolean;
}

/** Has the browser sign with a passkey and posts that to the sign-in page. Its code is loaded when it is pressed. */
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
    const asked = (await response.json()) as Result<PublicKeyCredentialRequestOptionsJSON>;
    if (!asked.ok) {
      setRefusal(asked.refusal);
      return setState('idle');
    }
    try {
      const credential = await startAuthentication({ optionsJSON: asked.value });
      setState('idle');
      submit({ credential: JSON.stringify(credential), back }, { method: 'post', action: '/login' });
    } catch (error) {
      // Browsers say the same whether the person cancelled or the time was over.
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

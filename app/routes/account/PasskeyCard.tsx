import { Form, useNavigation, useSubmit } from '@remix-run/react';
import { formatDay, formatWhen } from '@schemes/messages/formatWhen';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useEffect, useId, useState } from 'react';
import type { PasskeyCard as Passkey, Passkeys } from '../../context/SecondFactor';
import { Field } from '../../ui/Field';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import type { AccountAnswer } from './accountAct';

interface PasskeyCardProps {
  readonly passkeys: readonly Passkey[];
  readonly availability: ReturnType<Passkeys['availability']>;
  readonly answer: AccountAnswer | undefined;
}

/** The passkeys: added with the browser's own dialog, listed, removed with the password. */
export function PasskeyCard({ passkeys, availability, answer }: PasskeyCardProps) {
  const t = useT();
  const busy = useNavigation().state !== 'idle';
  const id = useId();
  const refusalOf = (act: string) => (answer?.act === act ? answer.refusal : null);
  const trouble = useCreation(answer?.creation, answer?.passkeyName ?? '');
  const isDone = (act: string) => answer?.act === act && answer.refusal === null;
  return (
    <section className="card stack" aria-labelledby={id} data-passkeys={passkeys.length}>
      <h2 id={id}>{t('passkey.title')}</h2>
      <p className="quiet">{t('passkey.lead')}</p>
      {isDone('addPasskey') && <Note tone="good">{t('passkey.added')}</Note>}
      {isDone('removePasskey') && <Note tone="good">{t('passkey.removed')}</Note>}
      {passkeys.length > 0 && (
        <ul className="plain-list">
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <Item
                passkey={passkey}
                refusal={answer?.passkeyId === passkey.id ? refusalOf('removePasskey') : null}
              />
            </li>
          ))}
        </ul>
      )}
      {availability === 'here' ? (
        <Form method="post" preventScrollReset className="stack" data-form="beginPasskey">
          <input type="hidden" name="act" value="beginPasskey" />
          <Field
            label={t('field.passkeyName')}
            name="passkeyName"
            maxLength={60}
            hint={t('field.passkeyNameHint')}
            required
          />
          <RefusalNote refusal={refusalOf('beginPasskey') ?? refusalOf('addPasskey')} />
          {trouble && <Note tone="bad">{t(trouble)}</Note>}
          <button type="submit" className="button" disabled={busy}>
            {t('passkey.add')}
          </button>
        </Form>
      ) : (
        <Note>{t(`passkey.${availability}`)}</Note>
      )}
    </section>
  );
}

function Item({
  passkey,
  refusal,
}: {
  readonly passkey: Passkey;
  readonly refusal: AccountAnswer['refusal'];
}) {
  const t = useT();
  const lang = useLang();
  const { id, name, createdAt, usedOn, isSynced, host } = passkey;
  return (
    <details open={refusal !== null || undefined}>
      <summary aria-label={t('passkey.removeOf', { name })}>
        <strong>{name}</strong>{' '}
        <span className="quiet small">
          {t('passkey.created')} {formatWhen(lang, createdAt)} · {t('passkey.used')}:{' '}
          {usedOn ? formatDay(usedOn) : t('passkey.neverUsed')} ·{' '}
          {t(isSynced ? 'passkey.synced' : 'passkey.oneDevice')} · {t('passkey.elsewhere', { host })}
        </span>
      </summary>
      <Form method="post" preventScrollReset className="stack" data-form="removePasskey">
        <input type="hidden" name="act" value="removePasskey" />
        <input type="hidden" name="passkey" value={id} />
        <Field
          label={t('field.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <RefusalNote refusal={refusal} />
        <button type="submit" className="button small danger">
          {t('passkey.remove')}
        </button>
      </Form>
    </details>
  );
}

/**
 * Makes the browser create a passkey for the server's options, and posts it. Returns what went wrong, as a message key.
 */
function useCreation(options: string | undefined, name: string) {
  const submit = useSubmit();
  const [trouble, setTrouble] = useState<'passkey.noBrowser' | 'passkey.cancelled' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser is asked once for each answer of the server
  useEffect(() => {
    if (!options) return;
    const create = async () => {
      setTrouble(null);
      const optionsJSON = JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON;
      const { browserSupportsWebAuthn, startRegistration, WebAuthnError } = await import(
        '@simplewebauthn/browser'
      );
      if (!browserSupportsWebAuthn()) return setTrouble('passkey.noBrowser');
      try {
        const credential = await startRegistration({ optionsJSON });
        const form = { act: 'addPasskey', passkeyName: name, credential: JSON.stringify(credential) };
        submit(form, { method: 'post', preventScrollReset: true });
      } catch (error) {
        // Browsers report the same error whether the person cancelled or the time ran out.
        if (!(error instanceof WebAuthnError || error instanceof DOMException)) throw error;
        setTrouble('passkey.cancelled');
      }
    };
    void create();
  }, [options]);
  return trouble;
}

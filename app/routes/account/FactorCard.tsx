import { Form, useNavigation } from '@remix-run/react';
import type { SecondFactorState } from '../../context/SecondFactor';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import type { AccountAnswer } from './accountAct';

interface FactorCardProps {
  readonly factor: SecondFactorState;
  readonly answer: AccountAnswer | undefined;
}

/** The second factor: set up with a key and a first code, turned off with password and code. */
export function FactorCard({ factor, answer }: FactorCardProps) {
  const t = useT();
  const busy = useNavigation().state !== 'idle';
  const refusalOf = (act: string) => (answer?.act === act ? answer.refusal : null);
  const begun = answer?.begun;
  const codeField = <Field label={t('field.code')} name="code" autoComplete="one-time-code" required />;
  return (
    <section className="card stack" aria-labelledby="factor" data-factor={factor.isOn ? 'on' : 'off'}>
      <h2 id="factor">{t('factor.title')}</h2>
      <p className="quiet">{t('factor.lead')}</p>
      {answer?.recovery && (
        <Note tone="good">
          <h3>{t('factor.recovery')}</h3>
          <p>{t('factor.recoveryLead')}</p>
          <ul className="plain-list hash">
            {answer.recovery.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </Note>
      )}
      {answer?.act === 'removeFactor' && answer.refusal === null && (
        <Note tone="good">{t('factor.removed')}</Note>
      )}
      {(factor.isOn || factor.recoveryLeft > 0) && (
        <p>{t(factor.isOn ? 'factor.on' : 'factor.codesLeft', { n: factor.recoveryLeft })}</p>
      )}
      {factor.isOn && !factor.isDemanded && (
        <Form method="post" preventScrollReset className="stack" data-form="removeFactor">
          <input type="hidden" name="act" value="removeFactor" />
          <Field
            label={t('field.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
          {codeField}
          <RefusalNote refusal={refusalOf('removeFactor')} />
          <button type="submit" className="button" disabled={busy}>
            {t('factor.remove')}
          </button>
        </Form>
      )}
      {!factor.isOn && begun && (
        <Form method="post" preventScrollReset className="stack" data-form="finishFactor">
          <input type="hidden" name="act" value="finishFactor" />
          <p>{t('factor.enter')}</p>
          <dl>
            <dt>{t('factor.secret')}</dt>
            <dd className="hash">{begun.secret.match(/.{4}/g)?.join(' ')}</dd>
          </dl>
          <p>
            <a href={begun.uri}>{t('factor.uri')}</a>
          </p>
          {/* A refused code shows the same key again; the server has its own copy. */}
          <input type="hidden" name="secret" value={begun.secret} />
          <input type="hidden" name="uri" value={begun.uri} />
          {codeField}
          <RefusalNote refusal={refusalOf('finishFactor')} />
          <button type="submit" className="button main" disabled={busy}>
            {t('factor.finish')}
          </button>
        </Form>
      )}
      {!factor.isOn && !begun && (
        <Form method="post" preventScrollReset className="stack" data-form="beginFactor">
          <input type="hidden" name="act" value="beginFactor" />
          <RefusalNote refusal={refusalOf('beginFactor')} />
          <button type="submit" className="button" disabled={busy}>
            {t('factor.begin')}
          </button>
        </Form>
      )}
    </section>
  );
}

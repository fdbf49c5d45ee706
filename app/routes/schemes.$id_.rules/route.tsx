import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { checkOfKey, ruleOfKey } from '@schemes/layers/clauseKey';
import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import { formatWhen } from '@schemes/messages/formatWhen';
import { t as textIn } from '@schemes/messages/t';
import { validate } from '@schemes/rules/judge/validate';
import { writeDate } from '@schemes/words/writeDate';
import * as v from 'valibot';
import { rightsOf } from '../../editor/context/rights';
import { rulesInForceText } from '../../naming/rulesInForceText';
import { sectionTitle } from '../../naming/sectionTitle';
import type { Answer } from '../../session/Answer';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { requireActor } from '../../session/requireActor';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { useAddress } from '../../ui/useAddress';
import { ChangedFindings } from './ChangedFindings';
import { changedParameters } from './changedParameters';
import { RuleTable } from './RuleTable';
import { rulesOfScheme } from './rulesOfScheme';

const SCHEMA = v.object({ seen: needed(64) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { head, comparison } = unwrap(await context.schemes.rules(params.id ?? ''), request);
  return json({
    id: head.id,
    title: textIn(context.lang, 'rules.title'),
    snapshot: head.snapshot,
    comparison,
    rules: rulesOfScheme(context.lang, head.snapshot, validate(head.snapshot)),
    mayMoveToRules: rightsOf(actor, head).moveRules,
  });
}

/** Moves the scheme to the rules in force, if they are still those of the comparison. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = readForm(await readFormData(request), SCHEMA, context.lang);
  const result = form.ok ? await context.schemes.moveRules(params.id ?? '', form.value.seen) : form;
  return result.ok
    ? json<Answer>({ refusal: null })
    : json<Answer>({ refusal: result.refusal }, { status: refusalStatus(result.refusal.code) });
}

/** The scheme's rules, and what changes when it moves to the rules in force. */
export default function SchemeRules() {
  const t = useT();
  const address = useAddress();
  const lang = useLang();
  const busy = useNavigation().state !== 'idle';
  const { id, title, snapshot, comparison, rules, mayMoveToRules } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { now, next, isUpToDate, digest, changes } = comparison;
  const parameters = changedParameters(now, next);
  const findingsAfter = [...changes.added, ...changes.changed.map((pair) => pair.after)];
  const touched = snapshot.sections.filter(
    ({ id: section, status }) =>
      status.state === 'approved' && findingsAfter.some(({ at }) => at.section === section),
  );
  return (
    <Page title={title} crumbs={<a href={address(`/schemes/${id}`)}>{snapshot.title}</a>}>
      {answer?.refusal === null && <Note tone="good">{t('rules.moved')}</Note>}
      <p>{rulesInForceText(lang, 'rules.current', now)}</p>
      {now.layers.length > 0 && (
        <details>
          <summary>{t('rules.setValues')}</summary>
          <ul className="plain-list small">
            {now.layers.flatMap((setting) =>
              Object.entries(setting.values).map(([parameter, value]) => (
                <li key={`${setting.organisation}${setting.clause}${parameter}`}>
                  {t('layers.valueBy', {
                    parameter: parameterText(lang, { check: checkOfKey(setting.clause), path: parameter }),
                    value: formatParameter(lang, value),
                    organisation: setting.organisation,
                    number: setting.provision.number,
                    date: writeDate(setting.provision.date),
                    issuer: setting.provision.issuer,
                    name: setting.by.name,
                    when: formatWhen(lang, setting.at),
                  })}
                  <span className="rule-ids">{t('rules.code', { rule: ruleOfKey(setting.clause) })}</span>
                </li>
              )),
            )}
          </ul>
        </details>
      )}
      {isUpToDate ? (
        <p className="quiet">{t('rules.upToDate')}</p>
      ) : (
        <>
          <p>{rulesInForceText(lang, 'rules.next', next)}</p>
          {now.edition !== next.edition && (
            <p>{t('rules.edition', { before: now.edition, after: next.edition })}</p>
          )}
          {parameters.length > 0 && (
            <section className="card stack" data-changes="parameters">
              <h2>{t('rules.parameters')}</h2>
              <ul className="plain-list">
                {parameters.map(({ organisation, rule, check, parameter, before, after }) => (
                  <li key={`${organisation}${rule}${parameter}`}>
                    {t('rules.parameter', {
                      rule,
                      parameter: parameterText(lang, { check, path: parameter }),
                      before: formatParameter(lang, before),
                      after: formatParameter(lang, after),
                    })}
                    <div className="quiet small">{organisation}</div>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {touched.length > 0 && (
            <Note tone="warn">
              {t('rules.approvedTouched', { sections: touched.map(sectionTitle).join('; ') })}
            </Note>
          )}
          <ChangedFindings changes={changes} snapshot={snapshot} />
          {mayMoveToRules ? (
            <Form method="post" className="card stack" data-form="rules">
              <p>{t('rules.moveHint')}</p>
              <input type="hidden" name="seen" value={digest} />
              <RefusalNote refusal={answer?.refusal} />
              <p>
                <button type="submit" className="button main" disabled={busy}>
                  {t('rules.move')}
                </button>
              </p>
            </Form>
          ) : (
            <p className="quiet">{t('rules.chairOnly')}</p>
          )}
        </>
      )}
      {snapshot.facts.level === undefined || snapshot.facts.congress_date === undefined ? (
        <Note tone="warn">{t('rules.noPack')}</Note>
      ) : null}
      <RuleTable rules={rules} />
      <p>
        <Link to={`/schemes/${id}/history`}>{t('scheme.history')}</Link>
      </p>
    </Page>
  );
}

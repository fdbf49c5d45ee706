import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { EDITION } from '@schemes/clauses/edition';
import { COMMON_PACK } from '@schemes/layers/commonPack';
import { asksAbout } from '@schemes/layers/layeredRules';
import { isBelow } from '@schemes/layers/levelOrder';
import { t as textIn } from '@schemes/messages/t';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { LEVELS } from '@schemes/model/scheme/facts';
import { rulesOfEdition } from '@schemes/packs/editions';
import { provision } from '@schemes/provisions/provisions';
import { writeDate } from '@schemes/words/writeDate';
import type { AdminAnswer } from '../../admin/AdminAnswer';
import { answerAdminAct } from '../../admin/answerAdminAct';
import { requireAdministrator } from '../../admin/requireAdministrator';
import { readFormData } from '../../session/readFormData';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { SelectField } from '../../ui/SelectField';
import { layerAct } from './layerAct';
import { RuleCard } from './RuleCard';
import { RuleGroups } from './RuleGroups';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  const url = new URL(request.url);
  const packs = rulesOfEdition(EDITION).packs;
  const pack = url.searchParams.get('pack') ?? packs.at(-1)?.id ?? COMMON_PACK;
  const page = unwrap(context.layers.page(params.id ?? '', pack), request);
  const { level, name } = page.organisation;
  const levels = [level, ...LEVELS.filter((one) => isBelow(one, level))];
  const asked = levels.find((one) => one === url.searchParams.get('level'));
  const search = normalizeText(url.searchParams.get('q') ?? '').slice(0, 100);
  const rules = page.rules.filter(({ clause }) => asksAbout(clause, asked ? [asked] : levels));
  return json({
    ...page,
    rules,
    title: textIn(context.lang, 'admin.rulesOf', { name }),
    packs: packs.map(({ id, base, from, term }) => ({ id, base, from, term })),
    levels,
    level: asked ?? '',
    search,
  });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const act = String(form.get('act') ?? '');
  const result = await layerAct(params.id ?? '', form, context);
  if (!result.ok) return answerAdminAct(act, result, form, context.lang);
  // The page shows the rule that was changed.
  const typed = { clause: String(form.get('clause') ?? '') };
  return json<AdminAnswer>({ act, refusal: null, wrongField: '', typed });
}

/** Every rule of a pack with an organisation's values. An administrator can set these values. */
export default function OrganisationRules() {
  const t = useT();
  const { organisation, chain, pack, packs, rules, orphans, ended, title, levels, level, search } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={title}
      crumbs={
        <>
          <Link to="/admin?list=organisations">{t('admin.title')}</Link>
          {' › '}
          <Link to={`/admin/organisations/${organisation.id}`}>{organisation.name}</Link>
        </>
      }
    >
      <p className="quiet">{t('layers.lead')}</p>
      <p>{t('layers.chain', { chain: [t('layer.centre'), ...chain].join(' → ') })}</p>
      <Form method="get" className="card filter-form" preventScrollReset>
        <SelectField key={pack} label={t('field.pack')} name="pack" value={pack}>
          {[...packs].reverse().map(({ id, base, from, term }) => (
            <option key={id} value={id}>
              {term} ·{' '}
              {t('layers.packFrom', {
                provision: provision(base)?.number ?? base,
                date: writeDate(from),
              })}
            </option>
          ))}
          <option value={COMMON_PACK}>{t('layers.common')}</option>
        </SelectField>
        <SelectField key={`level ${level}`} label={t('layers.scope')} name="level" value={level}>
          <option value="">{t('layers.allLevels')}</option>
          {levels.map((one) => (
            <option key={one} value={one}>
              {t(`choice.level.${one}`)}
            </option>
          ))}
        </SelectField>
        <button type="submit" className="button">
          {t('layers.show')}
        </button>
      </Form>
      {answer?.refusal === null && (
        <Note tone="good">{t(answer.act === 'drop' ? 'layers.removed' : 'layers.saved')}</Note>
      )}
      {orphans.map(({ organisation: whose, clause }) => (
        <Note key={`${whose}${clause}`} tone="warn">
          {t('layers.orphan', { organisation: whose, clause })}
        </Note>
      ))}
      <RuleGroups
        rules={rules}
        first={search}
        opened={answer?.typed.clause ?? ''}
        card={(rule) => (
          <RuleCard
            key={`${rule.key} ${rule.own?.at ?? ''}`}
            rule={rule}
            organisation={organisation.name}
            pack={pack}
            ended={ended.filter(({ clause }) => clause === rule.key)}
            refused={answer?.refusal && answer.typed.clause === rule.key ? answer : undefined}
            isChanged={answer?.refusal === null && answer.typed.clause === rule.key}
          />
        )}
      />
    </Page>
  );
}

import { Link } from '@remix-run/react';
import { useState } from 'react';
import type { AccountCard } from '../../context/Accounts';
import type { Organisation } from '../../context/Organisation';
import { useT } from '../../ui/LangContext';
import {
  arrangeOrganisations,
  FIRST_ORGANISATIONS,
  LEVEL_CHOICES,
  type ListedOrganisation,
  ORGANISATION_ORDERS,
} from './arrangeOrganisations';
import { ListSearch } from './ListSearch';
import { AT_ONCE, MoreButton } from './MoreButton';
import { useChoice } from './useChoice';

interface OrganisationListProps {
  readonly organisations: readonly Organisation[];
  readonly accounts: readonly AccountCard[];
}

/** Every organisation, to be searched and narrowed; each leads to its own page and to its rules. */
export function OrganisationList({ organisations, accounts }: OrganisationListProps) {
  const t = useT();
  const [choice, setChoice] = useChoice(FIRST_ORGANISATIONS, {
    level: LEVEL_CHOICES,
    order: ORGANISATION_ORDERS,
  });
  const [most, setMost] = useState(AT_ONCE);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const people = new Map<string, number>();
  for (const { memberships } of accounts) {
    for (const id of new Set(memberships.map(({ organisation }) => organisation))) {
      people.set(id, (people.get(id) ?? 0) + 1);
    }
  }
  const listed = organisations.map(
    (organisation): ListedOrganisation => ({
      organisation,
      above: names.get(organisation.parent ?? '') ?? '',
      people: people.get(organisation.id) ?? 0,
    }),
  );
  const shown = arrangeOrganisations(listed, choice);
  return (
    <section className="stack" aria-labelledby="organisations">
      <h2 id="organisations">{t('admin.organisations')}</h2>
      <ListSearch
        label={t('admin.searchOrganisations')}
        search={choice.search}
        onSearch={(search) => setChoice({ search })}
        choices={[
          {
            name: 'level',
            label: t('field.level'),
            value: choice.level,
            options: LEVEL_CHOICES.map((value) => ({
              value,
              label: t(value === 'all' ? 'list.state.all' : `choice.level.${value}`),
            })),
            onPick: (level) => setChoice({ level }),
          },
          {
            name: 'order',
            label: t('list.order'),
            value: choice.order,
            options: ORGANISATION_ORDERS.map((value) => ({ value, label: t(`admin.sort.${value}`) })),
            onPick: (order) => setChoice({ order }),
          },
        ]}
        shown={shown.length}
        all={organisations.length}
      />
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
        <section className="scroll-box" tabIndex={0} aria-label={t('admin.organisations')}>
          <table className="plain-table stacked-table" data-organisations={shown.length}>
            <thead>
              <tr>
                <th scope="col">{t('field.organisationName')}</th>
                <th scope="col">{t('field.level')}</th>
                <th scope="col">{t('admin.parent')}</th>
                <th scope="col">{t('admin.people')}</th>
                <th scope="col">{t('admin.rules')}</th>
              </tr>
            </thead>
            <tbody>
              {shown
                .slice(0, most)
                .map(({ organisation: { id, name, level, superior }, above, people: n }) => (
                  <tr key={id}>
                    <td>
                      <Link to={`/admin/organisations/${id}`} data-edit={id}>
                        {name}
                      </Link>
                    </td>
                    <td data-head={t('field.level')}>{t(`choice.level.${level}`)}</td>
                    <td data-head={t('admin.parent')}>{above || superior || t('layer.centre')}</td>
                    <td data-head={t('admin.people')}>{n}</td>
                    <td>
                      <Link to={`/admin/organisations/${id}/rules`} data-rules-of={level}>
                        {t('admin.toRules')}
                      </Link>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      )}
      <MoreButton all={shown.length} most={most} onMore={setMost} />
    </section>
  );
}

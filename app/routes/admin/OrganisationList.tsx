import { Link } from '@remix-run/react';
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
import { NarrowedList } from './NarrowedList';
import { useChoice } from './useChoice';

interface OrganisationListProps {
  readonly organisations: readonly Organisation[];
  readonly accounts: readonly AccountCard[];
}

/** Lists every organisation with links to its page and to its rules. The list can be searched and filtered. */
export function OrganisationList({ organisations, accounts }: OrganisationListProps) {
  const t = useT();
  const [choice, setChoice] = useChoice(FIRST_ORGANISATIONS, {
    level: LEVEL_CHOICES,
    order: ORGANISATION_ORDERS,
  });
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
    <NarrowedList
      name="organisations"
      title={t('admin.organisations')}
      searchLabel={t('admin.searchOrganisations')}
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
      heads={[
        t('field.organisationName'),
        t('field.level'),
        t('admin.parent'),
        t('admin.people'),
        t('admin.rules'),
      ]}
      shown={shown}
      all={organisations.length}
      keyOf={({ organisation }) => organisation.id}
      draw={({ organisation: { id, name, level, superior }, above, people: n }) => (
        <>
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
        </>
      )}
    />
  );
}

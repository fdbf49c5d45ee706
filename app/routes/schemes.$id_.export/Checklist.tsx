import { Link } from '@remix-run/react';
import { ruleText } from '@schemes/messages/ruleText';
import type { PaperLack, PaperLine } from '../../context/PaperLine';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';

interface ChecklistProps {
  readonly scheme: string;
  readonly paper: PaperLine;
  readonly notApproved: number;
  readonly missing: readonly PaperLack[];
  /** `05-ĐA/ĐU`; null: the paper gets no number. */
  readonly nextNumber: string | null;
}

/** What is done and what is missing before a paper can be issued. */
export function Checklist({ scheme, paper, notApproved, missing, nextNumber }: ChecklistProps) {
  const t = useT();
  const lang = useLang();
  const onFace = missing.filter(({ field }) => field !== undefined);
  const inScheme = missing.filter(({ field }) => field === undefined);
  const sentences = (lacks: readonly PaperLack[]) =>
    lacks.map(({ code, params }) => ruleText(lang, code, params));
  return (
    <ul className="plain-list checklist" data-checklist>
      <Item done={notApproved === 0}>
        {notApproved === 0 ? (
          t('clerk.allApproved')
        ) : (
          <Link to={`/schemes/${scheme}`}>{t('export.notApproved', { n: notApproved })}</Link>
        )}
      </Item>
      <Item done={inScheme.length === 0} lacks={sentences(inScheme)}>
        {t(inScheme.length === 0 ? 'clerk.contentThere' : 'clerk.contentMissing')}
      </Item>
      <Item done={onFace.length === 0} lacks={sentences(onFace)}>
        {t(onFace.length === 0 ? 'clerk.faceThere' : 'export.missing')}
      </Item>
      {paper.form === 'numbered' && nextNumber && (
        <Item done>{t('clerk.numberReady', { number: nextNumber })}</Item>
      )}
    </ul>
  );
}

interface ItemProps {
  readonly done: boolean;
  readonly lacks?: readonly string[];
  readonly children: React.ReactNode;
}

function Item({ done, lacks = [], children }: ItemProps) {
  const t = useT();
  return (
    <li data-done={done}>
      <Icon name={done ? 'check' : 'alert'} />
      <div>
        <span className="unseen">{t(done ? 'clerk.done' : 'clerk.toDo')}</span>
        {children}
        {lacks.length > 0 && (
          <ul className="note-list">
            {lacks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

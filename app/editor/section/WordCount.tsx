import { formatNumber } from '@schemes/messages/formatNumber';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { countWords } from '@schemes/model/text/countWords';
import { useLang, useT } from '../../ui/LangContext';

interface WordCountProps {
  readonly section: string;
  readonly snapshot: Snapshot;
}

/** How many words the text of a section and of the whole scheme has. */
export function WordCount({ section, snapshot }: WordCountProps) {
  const t = useT();
  const lang = useLang();
  const here = snapshot.sections.find(({ id }) => id === section);
  if (!here) return null;
  const all = snapshot.sections.reduce((sum, { narrative }) => sum + countWords(narrative), 0);
  const count = (n: number) => formatNumber(lang, n);
  return (
    <p className="word-count quiet number" data-word-count>
      {t('section.words', { section: count(countWords(here.narrative)), scheme: count(all) })}
    </p>
  );
}

import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';

/** Says that the scheme lacks parts of the newest version of its template; links to them. */
export function NewerTemplate() {
  const t = useT();
  const { scheme, missing } = useEditorShare();
  if (missing === 0) return null;
  return (
    <p className="checks-newer" data-newer-template>
      {t('template.newer', { n: missing })} <a href={`/schemes/${scheme}/template`}>{t('template.see')}</a>
    </p>
  );
}

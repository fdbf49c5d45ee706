import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../page/EditorContext';

/** That the scheme's template has parts by now which the scheme has not, and the way to them. */
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

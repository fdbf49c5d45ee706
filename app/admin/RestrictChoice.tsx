import { useT } from '../ui/LangContext';

/**
 * Lets a chair who creates a scheme choose whether only they may open it at first. `fromFile`: the scheme is created
 * from a data file.
 */
export function RestrictChoice({ fromFile = false }: { readonly fromFile?: boolean }) {
  const t = useT();
  return (
    <div className="field">
      <label className="check">
        <input type="checkbox" name="restricted" /> {t('access.new')}
      </label>
      <span className="hint">
        {t('access.newHint')}
        {fromFile && ` ${t('access.fileHint')}`}
      </span>
    </div>
  );
}

import type { ComponentType, ReactNode } from 'react';
import { useT } from './LangContext';
import { type LatePart, useLate } from './LatePart';
import { Note } from './Note';

interface LateProps<P> {
  readonly part: LatePart<ComponentType<P>>;
  readonly props: P;
  /** Shown until the part is there, with the size that the part will have. */
  readonly placeholder?: ReactNode;
}

/** Draws a part of the page whose code comes later; where it does not come, a note that asks for it again. */
export function Late<P extends object>({ part, props, placeholder = null }: LateProps<P>) {
  const { value: Part, hasFailed } = useLate(part);
  if (Part) return <Part {...props} />;
  return (
    <>
      {placeholder}
      {hasFailed && <LateTrouble onAgain={part.ask} />}
    </>
  );
}

/** Says that a part of the page did not come, and asks for it again. */
export function LateTrouble({ onAgain }: { readonly onAgain: () => void }) {
  const t = useT();
  return (
    <div data-late-trouble>
      <Note tone="warn">
        <p>{t('late.failed')}</p>
        <p className="actions">
          <button type="button" className="button small" onClick={onAgain}>
            {t('late.again')}
          </button>
        </p>
      </Note>
    </div>
  );
}

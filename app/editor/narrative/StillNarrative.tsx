import type { NarrativeNode } from '@schemes/model/text/narrative';
import { NarrativeView } from './NarrativeView';

interface StillNarrativeProps {
  readonly narrative: NarrativeNode;
  readonly numbered: boolean;
  readonly editable: boolean;
}

/** The text that is shown until the editor has mounted, at the same height, so that nothing below it jumps. */
export function StillNarrative({ narrative, numbered, editable }: StillNarrativeProps) {
  return (
    <div className={editable ? 'narrative' : 'narrative locked'}>
      {editable && <div className="toolbar" aria-hidden="true" />}
      <NarrativeView narrative={narrative} numbered={numbered} />
    </div>
  );
}

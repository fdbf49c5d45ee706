import type { CitationContext } from '@schemes/rules/narrative/judgeCitation';
import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Placeholder } from '@tiptap/extensions';
import type * as Y from 'yjs';
import type { DocSession } from '../room/Room';
import { Citations, type PointedCitation } from './Citations';
import { CleanTextRule } from './CleanTextRule';
import { HeadingMarks } from './HeadingMarks';
import { NumberKeys, type NumberOptions } from './NumberKeys';
import { NARRATIVE_SCHEMA } from './narrativeSchema';
import { KeepPlace } from './place/KeepPlace';
import { TypedMarks } from './TypedMarks';

export interface NarrativeOptions {
  readonly fragment: Y.XmlFragment;
  readonly session: DocSession;
  readonly me: { readonly id: string; readonly name: string };
  /** The section has a Roman number of its own, so its headings begin with `1-`. */
  readonly numbered: boolean;
  readonly placeholder: string;
  /** What citations are judged by when the editor begins; `groundCitations` changes it. */
  readonly context: CitationContext;
  readonly onCitation: (pointed: PointedCitation | null) => void;
  readonly numbers: NumberOptions;
}

/** Everything the narrative editor is made of. The server replaces `user` by what it vouches for. */
export function narrativeExtensions(options: NarrativeOptions): Extensions {
  const { fragment, session, me, numbered, placeholder, context, onCitation, numbers } = options;
  return [
    ...NARRATIVE_SCHEMA,
    HeadingMarks.configure({ numbered }),
    CleanTextRule,
    TypedMarks.configure({ numbered }),
    Citations.configure({ context, onPoint: onCitation }),
    NumberKeys.configure(numbers),
    Placeholder.configure({ placeholder }),
    Collaboration.configure({ fragment }),
    KeepPlace.configure({ fragment, session }),
    CollaborationCaret.configure({
      provider: session.provider,
      user: { id: me.id, name: me.name, color: '#5b6472' },
    }),
  ];
}

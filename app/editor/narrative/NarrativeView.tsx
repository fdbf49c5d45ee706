import type { HeadingLevel } from '@schemes/model/text/headingMark';
import { headingMarks } from '@schemes/model/text/headingMarks';
import { inlineText } from '@schemes/model/text/inlineText';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { createElement, type ReactNode } from 'react';

interface NarrativeViewProps {
  readonly narrative: NarrativeNode;
  /** Whether the section has a Roman number. */
  readonly numbered: boolean;
  /** Names a linked provision in the static text; the editor shows the name on a card instead. */
  readonly titleOf?: TitleOf;
}

/** The citation of a provision by its id. */
export type TitleOf = (id: string) => string | undefined;

/** A narrative as static text: on the server, before the live document has loaded, and in a review. */
export function NarrativeView({ narrative, numbered, titleOf }: NarrativeViewProps) {
  const blocks = narrative.content ?? [];
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [levelOf(block)] : []));
  const marks = headingMarks(numbered, levels);
  let heading = 0;
  return (
    <div className="narrative-body" lang="vi">
      <div className="ProseMirror">
        {blocks.map((block, i) =>
          drawNode(block, i, titleOf, block.type === 'heading' ? marks[heading++] : undefined),
        )}
      </div>
    </div>
  );
}

/** Renders a node and its descendants; `mark` is the official mark of a heading. */
export function drawNode(node: NarrativeNode, key: number, titleOf?: TitleOf, mark?: string): ReactNode {
  const children = (node.content ?? []).map((child, i) => drawNode(child, i, titleOf));
  switch (node.type) {
    case 'text':
      return drawText(node, key, titleOf);
    case 'heading':
      return createElement(`h${levelOf(node)}`, { key, 'data-mark': mark }, children);
    case 'bulletList':
      return <ul key={key}>{children}</ul>;
    case 'orderedList':
      return (
        <ol
          key={key}
          start={Number(node.attrs?.['start'] ?? 1)}
          type={node.attrs?.['type'] === 'a' ? 'a' : undefined}
        >
          {children}
        </ol>
      );
    case 'listItem':
      return <li key={key}>{children}</li>;
    case 'table':
      return (
        <table key={key}>
          <tbody>{children}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr key={key}>{children}</tr>;
    case 'tableCell':
    case 'tableHeader':
      return createElement(
        node.type === 'tableCell' ? 'td' : 'th',
        { key, colSpan: Number(node.attrs?.['colspan'] ?? 1), rowSpan: Number(node.attrs?.['rowspan'] ?? 1) },
        children,
      );
    case 'number':
      return (
        <span key={key} className="number-chip">
          {inlineText(node)}
        </span>
      );
    case 'hardBreak':
      return <br key={key} />;
    default:
      return (
        <p key={key} data-align={node.attrs?.['align'] ?? undefined}>
          {children.length > 0 ? children : <br />}
        </p>
      );
  }
}

function drawText(node: NarrativeNode, key: number, titleOf?: TitleOf): ReactNode {
  let out: ReactNode = node.text;
  for (const { type, attrs } of node.marks ?? []) {
    if (type === 'bold') out = <strong>{out}</strong>;
    else if (type === 'italic') out = <em>{out}</em>;
    else if (type === 'underline') out = <u>{out}</u>;
    else if (type === 'provision') {
      out = (
        <span className="provision" title={titleOf?.(String(attrs?.['id']))}>
          {out}
        </span>
      );
    }
  }
  return <span key={key}>{out}</span>;
}

function levelOf(node: NarrativeNode): HeadingLevel {
  const level = node.attrs?.['level'];
  return level === 2 || level === 3 ? level : 1;
}

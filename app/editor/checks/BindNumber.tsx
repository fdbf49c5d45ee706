import { readStatus } from '@schemes/doc/readSnapshot';
import type { Finding } from '@schemes/model/finding';
import type { Snapshot } from '@schemes/model/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useSay } from '../../ui/LangContext';
import { useEditorShare } from '../page/EditorContext';

interface BindNumberProps {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
}

/** Puts the table's figure in the place of a number of the text that does not meet it, where it is one figure. */
export function BindNumber({ finding, snapshot }: BindNumberProps) {
  const say = useSay();
  const { life, rights, goTo } = useEditorShare();
  const { section } = finding.at;
  if (finding.code !== 'narrative.number' || finding.params['figure'] === undefined || !life || !rights.write)
    return null;
  if (!isOpen(readStatus(life.doc, section).state)) return null;
  const bind = async () => {
    const { bindNumber } = await import('../narrative/bindNumber');
    goTo({ section });
    bindNumber(life.doc, snapshot, finding);
  };
  return (
    <button type="button" className="button small" data-bind-number onClick={() => void bind()}>
      {say('number.bind')}
    </button>
  );
}

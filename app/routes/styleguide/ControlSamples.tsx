import { useId } from 'react';
import { Field } from '../../ui/Field';
import { FileField } from '../../ui/FileField';
import { Icon } from '../../ui/Icon';
import { MenuItem } from '../../ui/MenuItem';
import { Meter } from '../../ui/Meter';
import { SelectField } from '../../ui/SelectField';
import { Sample } from './Sample';

const KINDS = ['main', '', 'danger', 'plain'] as const;

/** Buttons, fields and menus in their states. */
export function ControlSamples() {
  const id = useId();
  return (
    <>
      <Sample title="Buttons">
        <div className="styleguide-row">
          {KINDS.map((kind) => (
            <button key={kind} type="button" className={`button ${kind}`}>
              <Icon name="check" />
              {kind || 'button'}
            </button>
          ))}
        </div>
        <div className="styleguide-row">
          {KINDS.map((kind) => (
            <button key={kind} type="button" className={`button ${kind}`} disabled>
              disabled
            </button>
          ))}
        </div>
        <div className="styleguide-row">
          <button type="button" className="button small">
            <Icon name="download" />
            small
          </button>
          <button type="button" className="button" aria-pressed="true">
            pressed
          </button>
          <button type="button" className="button plain square" aria-label="More">
            <Icon name="more" />
          </button>
          <button type="button" className="link">
            link
          </button>
          {/* biome-ignore lint/a11y/useSemanticElements: two related buttons, not a form */}
          <span className="switch" role="group" aria-label="Switch">
            <button type="button" className="button plain small" aria-pressed="true">
              Findings
            </button>
            <button type="button" className="button plain small" aria-pressed="false">
              Charts
            </button>
          </span>
        </div>
      </Sample>
      <Sample title="Fields">
        <div className="columns-2">
          <Field label="Field" name={`${id}a`} value="Minh Tân" hint="A hint says what is wanted." />
          <Field label="Wrong" name={`${id}b`} value="31/02/2025" invalid />
          <Field label="Empty" name={`${id}c`} placeholder="ngày/tháng/năm" />
          <SelectField label="Choice" name={`${id}d`}>
            <option>2025-2030</option>
          </SelectField>
        </div>
        <FileField label="File" />
        <label className="check">
          <input type="checkbox" defaultChecked /> A box that is ticked
        </label>
        <Meter value={9} of={22} label="9 of 22 approved" />
      </Sample>
      <Sample title="Menu">
        <div className="menu" role="menu" aria-label="Menu">
          <div className="menu-title">Row 3</div>
          <MenuItem icon="arrowUp" label="Add a row above" keys="Ctrl+Enter" />
          <MenuItem icon="copy" label="Copy" keys="Ctrl+C" />
          <hr />
          <MenuItem icon="cross" label="Delete (disabled)" disabled />
        </div>
      </Sample>
    </>
  );
}

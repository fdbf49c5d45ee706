import { Icon, type IconName } from './Icon';

interface MenuItemProps {
  readonly icon?: IconName;
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** Why the action cannot be done now; shown, and disables the action. */
  readonly reason?: string;
  readonly onPick?: () => void;
  readonly type?: 'button' | 'submit';
}

/** One action of a menu, with its keyboard shortcut. */
export function MenuItem({ icon, label, keys, disabled, reason, onPick, type = 'button' }: MenuItemProps) {
  return (
    <button
      type={type}
      role="menuitem"
      tabIndex={-1}
      disabled={disabled || reason !== undefined}
      onClick={onPick}
    >
      {icon && <Icon name={icon} />}
      <span>
        {label}
        {reason && <span className="menu-reason">{reason}</span>}
      </span>
      {keys && <kbd className="menu-keys">{keys}</kbd>}
    </button>
  );
}

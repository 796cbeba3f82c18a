import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './menu-button.css';

/** One line of a menu. */
export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly isCurrent?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: ReactNode;
  /** What the button opens, for readers of screens. */
  readonly name: string;
  readonly items: readonly MenuItem[];
  readonly className?: string;
}

/** A word that opens a short list of words. Arrows move, Enter chooses, Esc closes and gives the focus back. */
export const MenuButton = ({ label, name, items, className = '' }: MenuProps) => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role="menuitemradio"]')?.focus();
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    <span className={`menu ${className}`} ref={root}>
      <button
        type="button"
        ref={button}
        className="menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <ul
          id={id}
          role="menu"
          aria-label={name}
          className="menu-list floating"
          onKeyDown={(event) => move(event, close)}
        >
          {items.map((item) => (
            <li key={item.key} role="none">
              <button
                type="button"
                role="menuitemradio"
                aria-checked={item.isCurrent ?? false}
                onClick={() => {
                  close();
                  item.onChoose();
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
};

function move(event: KeyboardEvent<HTMLUListElement>, close: () => void): void {
  if (event.key === 'Escape') {
    close();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitemradio"]')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}

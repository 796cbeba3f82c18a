import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useSpeech } from '../texts/ui-language';
import './why-panel.css';

interface WhyProps {
  /** 为什么是 10 月 14 日 */
  readonly question: string;
  /** What it is about, at the right of the question. */
  readonly about?: ReactNode;
  /** The one sentence that answers. */
  readonly answer?: ReactNode;
  /** What was clicked: the panel stands beside it. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const WIDTH = 494;
const GAP = 12;

/**
 * Why this day, why red, why me, why not: the one panel that answers. At most 500 wide, beside what was clicked and never
 * over it; on a phone a sheet from below. Esc closes, the focus goes back.
 */
export const WhyPanel = ({ question, about, answer, anchor, onClose, children }: WhyProps) => {
  const panel = useRef<HTMLElement>(null);
  const { say } = useSpeech();
  useEffect(() => {
    const box = panel.current;
    if (box) place(box, anchor.getBoundingClientRect());
    box?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box?.contains(event.target) && !anchor.contains(event.target)) onClose();
    };
    document.addEventListener('keydown', leave);
    document.addEventListener('pointerdown', outside);
    return () => {
      document.removeEventListener('keydown', leave);
      document.removeEventListener('pointerdown', outside);
      anchor.focus();
    };
  }, [anchor, onClose]);
  return createPortal(
    <section className="why floating" role="dialog" aria-label={question} ref={panel} tabIndex={-1}>
      <header>
        <h3>{question}</h3>
        <span className="caption">{about}</span>
        <button type="button" className="why-close" aria-label={say('close')} onClick={onClose}>
          ×
        </button>
      </header>
      {answer !== undefined && <p>{answer}</p>}
      {children}
    </section>,
    document.body,
  );
};

/** Below what was clicked, above it where there is no room. */
function place(box: HTMLElement, anchor: DOMRect): void {
  const { innerWidth, innerHeight } = window;
  if (innerWidth <= 768) return;
  const height = box.offsetHeight;
  const below = anchor.bottom + GAP + height <= innerHeight;
  const top = below ? anchor.bottom + GAP : Math.max(8, anchor.top - GAP - height);
  const left = Math.min(Math.max(8, anchor.left - 60), innerWidth - WIDTH - 8);
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
  box.style.setProperty('--tip', `${Math.min(Math.max(14, anchor.left + anchor.width / 2 - left), WIDTH - 24)}px`);
  box.dataset['side'] = below ? 'below' : 'above';
}

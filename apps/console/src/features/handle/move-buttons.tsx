import { useNames } from '../../data/use-names';
import { useTexts, type Translate } from '../../i18n/texts';
import { EffectLine } from './effects';
import { isKnownMove, MOVE_KEYS, shownMoves, whyKey } from './move-words';
import type { Dialog } from './move-values';
import type { Handled } from './use-handle';

interface ButtonsProps {
  readonly handled: Handled;
  readonly may: boolean;
  readonly isPending: boolean;
  readonly onPass: () => void;
  readonly onOpen: (dialog: Dialog) => void;
}

/** What can be done now, its effect above, and beside what cannot be done the reason. */
export const MoveButtons = ({ handled, may, isPending, onPass, onOpen }: ButtonsProps) => {
  const t = useTexts();
  const moves = shownMoves(handled.item);
  return (
    <div className="handle-act">
      {may && <EffectLine handled={handled} />}
      <div className="handle-buttons">
        {may && (
          <>
            <button
              type="button"
              className="act act-first"
              disabled={isPending}
              onClick={onPass}
              aria-keyshortcuts="Control+Enter"
            >
              {t('handle.pass')} <kbd>Ctrl + Enter</kbd>
            </button>
            <button type="button" className="act" disabled={isPending} onClick={() => onOpen('defer')}>
              {t('handle.passDeferred')}
            </button>
            <button type="button" className="act" disabled={isPending} onClick={() => onOpen('refuse')}>
              {t('handle.refuse')}
            </button>
          </>
        )}
        {moves.map(
          ({ move, may: allowed }) =>
            isKnownMove(move) && (
              <button
                type="button"
                className="act"
                key={move}
                disabled={!allowed || isPending}
                onClick={() => onOpen(move)}
              >
                {t(MOVE_KEYS[move])}
              </button>
            ),
        )}
      </div>
      <Reasons handled={handled} may={may} />
    </div>
  );
};

/** 为什么不能点: each reason once, with the moves it stands against. */
const Reasons = ({ handled, may }: { handled: Handled; may: boolean }) => {
  const t = useTexts();
  const names = useNames();
  const department = names.department(handled.item.departmentId);
  const against = new Map<string, string[]>();
  for (const { move, why } of shownMoves(handled.item))
    if (why !== null && isKnownMove(move)) against.set(why, [...(against.get(why) ?? []), t(MOVE_KEYS[move])]);
  const decision = handled.item.nextMoves.find(({ move }) => move === 'decide')?.why;
  return (
    <ul className="handle-reasons">
      {[...against]
        // What stands against the decision itself is said above it, once.
        .filter(([why]) => may || why !== decision)
        .map(([why, moves]) => (
          <li key={why}>
            {t('handle.cannot', { moves: moves.join(t('handle.comma')), why: reason(t, why, department) })}
          </li>
        ))}
    </ul>
  );
};

/** The sentence of a reason. */
export const reason = (t: Translate, code: string, department: string): string => t(whyKey(code), { code, department });

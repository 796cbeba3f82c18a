import { useTexts, type Translate } from '../../i18n/texts';
import { othersOpen, type Handled } from './use-handle';

/**
 * What passing does: no further approver, the item ends; the stage passes with its last item and not before (PAR-5).
 */
export function passEffect(t: Translate, handled: Handled): string {
  const open = othersOpen(handled).length;
  return open === 0 ? t('handle.effectLast') : t('handle.effectPass', { n: open });
}

/** What a refusal does: the stage ends, what is open is cancelled, what has passed is kept for a while (3.4). */
export function refuseEffect(t: Translate, handled: Handled): string {
  const { stage, item, stageRule } = handled;
  const open = othersOpen(handled).length;
  const passed = stage.items.filter(
    ({ status, itemCode }) => itemCode !== item.itemCode && (status === 11 || status === 12),
  ).length;
  const kept =
    passed > 0 && stageRule ? t('handle.effectKept', { n: passed, months: stageRule.reuseMonths }) : undefined;
  return [t('handle.effectRefuse', { n: open }), kept].filter(Boolean).join('');
}

/** Before anything is sent: who comes next, and what it means for the stage. */
export const EffectLine = ({ handled }: { handled: Handled }) => {
  const t = useTexts();
  return <p className="handle-effect">{passEffect(t, handled)}</p>;
};

import { mayDo, type Actor, type DomainError, type LegalDay, type Permission } from '@luodi/domain';
import {
  whyNotAskCorrection,
  whyNotDecide,
  whyNotEndCorrection,
  whyNotEndProcedure,
  whyNotExtend,
  whyNotStartProcedure,
  type GuardedItem,
} from './item-guards';

/** What could be done with an item, and why not (INV-09: the same guards decide). */
export interface ItemMove {
  readonly move:
    'decide' | 'ask-correction' | 'end-correction' | 'start-special-procedure' | 'end-special-procedure' | 'extend';
  readonly may: boolean;
  /** Code of the first reason against it. */
  readonly why: string | null;
}

/** The moves of one item for one person on one day. */
export function itemMoves(item: GuardedItem, by: Actor, today: LegalDay): readonly ItemMove[] {
  const move = (name: ItemMove['move'], permission: Permission, fault: DomainError | undefined): ItemMove => {
    const allowed = by.kind === 'person' && mayDo(by.roles, permission);
    const why = allowed ? (fault?.code ?? null) : 'COMMON.FORBIDDEN';
    return { move: name, may: why === null, why };
  };
  return [
    move('decide', 'approval.item.decide', whyNotDecide(item, by)),
    move('ask-correction', 'approval.item.decide', whyNotAskCorrection(item, by)),
    move('end-correction', 'approval.material.receive', whyNotEndCorrection(item)),
    move('start-special-procedure', 'approval.special-procedure', whyNotStartProcedure(item, by)),
    move('end-special-procedure', 'approval.special-procedure', whyNotEndProcedure(item, by)),
    move('extend', 'approval.stage.lead', whyNotExtend(item, by, today)),
  ];
}

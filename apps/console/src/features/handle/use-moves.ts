import { answerOf, type Body } from '@luodi/api-client';
import { api } from '../../data/client';
import { useCommand } from '../../data/use-command';
import type { Handled } from './use-handle';

const ITEM = '/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}' as const;

/** A move with what it needs; the version is the one on the screen (INV-03). */
export type MoveInput =
  | { readonly move: 'decide'; readonly body: Body<'decideItem'> }
  | { readonly move: 'ask-correction'; readonly body: Body<'askItemCorrection'> }
  | { readonly move: 'end-correction'; readonly body: Body<'endItemCorrection'> }
  | { readonly move: 'start-special-procedure'; readonly body: Body<'startSpecialProcedure'> }
  | { readonly move: 'end-special-procedure'; readonly body: Body<'endSpecialProcedure'> }
  | { readonly move: 'extend'; readonly body: Body<'extendItem'> };

export type MoveName = MoveInput['move'];

/** Sends a move on the item; `onDone` after the server has taken it. */
export function useMove({ approval, stage, item }: Handled, onDone: (sent: MoveInput) => void) {
  const path = { projectId: approval.projectId, stage: stage.stage, itemCode: item.itemCode };
  return useCommand(
    async (input: MoveInput, key) => {
      await send(path, input, key);
      return input;
    },
    { touches: ['approval'], onDone },
  );
}

type Path = { readonly projectId: string; readonly stage: string; readonly itemCode: string };

function send(path: Path, input: MoveInput, key: string): Promise<unknown> {
  const params = { path, header: { 'Idempotency-Key': key } };
  switch (input.move) {
    case 'decide':
      return answerOf(api.POST(`${ITEM}/decision`, { params, body: input.body }));
    case 'ask-correction':
      return answerOf(api.POST(`${ITEM}/correction`, { params, body: input.body }));
    case 'end-correction':
      return answerOf(api.POST(`${ITEM}/correction/end`, { params, body: input.body }));
    case 'start-special-procedure':
      return answerOf(api.POST(`${ITEM}/special-procedure`, { params, body: input.body }));
    case 'end-special-procedure':
      return answerOf(api.POST(`${ITEM}/special-procedure/end`, { params, body: input.body }));
    case 'extend':
      return answerOf(api.POST(`${ITEM}/extension`, { params, body: input.body }));
  }
}

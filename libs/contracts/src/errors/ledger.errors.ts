import { defineErrors } from './define-errors';

/** The ledger of a project, its people and the rates of a zone (S107, S108, S125). */
export const ledgerErrors = defineErrors({
  'LEDGER.NOT_FOUND': {
    status: 404,
    zh: '没有找到该项目台账，或不在您的园区。',
    en: 'No such project ledger, or it is not in your zone.',
  },
  'LEDGER.NOT_OPENED': {
    status: 409,
    zh: '项目尚未签约，台账还没有建立。',
    en: 'The project is not signed yet; its ledger is not open.',
  },
  'LEDGER.LEADER_ALREADY_ASSIGNED': {
    status: 409,
    zh: '该项目已有责任领导，更换请办理“更换责任领导”。',
    en: 'The project has its responsible leader; a change is its own act, with a reason.',
  },
  'LEDGER.NO_LEADER_TO_REPLACE': {
    status: 409,
    zh: '该项目还没有责任领导，无可更换。',
    en: 'The project has no responsible leader to replace.',
  },
  'LEDGER.SAME_LEADER': {
    status: 409,
    zh: '该人已是本项目的责任领导。',
    en: 'This person is the responsible leader already.',
  },
  'LEDGER.SQUAD_ALREADY_FORMED': {
    status: 409,
    zh: '该项目已有服务小分队，更换请写明原因。',
    en: 'The project has its service squad; a change needs a reason.',
  },
  'LEDGER.SQUAD_EMPTY': {
    status: 422,
    zh: '服务小分队至少须有一名成员。',
    en: 'A service squad has at least one member (S108).',
  },
  'LEDGER.CAUSE_NOT_SEEN': {
    status: 409,
    zh: '前因事件尚未入账，请稍后。',
    en: 'The events that led here have not arrived yet.',
  },
  'LEDGER.PROJECT_ENDED': { status: 409, zh: '该项目已终止。', en: 'The project has ended.' },
});

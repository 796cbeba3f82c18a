import type { LightName } from '@luodi/console-ui';
import type { TextKey } from '../../i18n/texts';
import type { Project } from './use-projects';

/** Where a project stands in its life, in words. */
export const STAGE_KEYS = {
  lead: 'project.lifeLead',
  signed: 'project.lifeSigned',
  admission: 'project.lifeAdmission',
  approval: 'project.lifeApproval',
  land: 'project.lifeLand',
  construction: 'project.lifeConstruction',
  production: 'project.lifeProduction',
  evaluation: 'project.lifeEvaluation',
  warning: 'project.lifeWarning',
  exit: 'project.lifeExit',
  'second-promotion': 'project.lifeSecond',
  ended: 'project.lifeEnded',
} as const satisfies Readonly<Record<Project['stage'], TextKey>>;

export const STAGES = Object.keys(STAGE_KEYS) as readonly Project['stage'][];

/** The light of a project: shape and word. */
export const LIGHT_WORDS = {
  GREEN: { light: 'green', text: 'projects.green' },
  YELLOW: { light: 'yellow', text: 'projects.yellow' },
  RED: { light: 'red', text: 'projects.red' },
} as const satisfies Readonly<Record<Project['light'], { readonly light: LightName; readonly text: TextKey }>>;

import type { TextKey } from '../i18n/texts';

/** An entry of the rail: words, never a picture. */
export interface NavigationEntry {
  readonly to: string;
  readonly text: TextKey;
  /** Shown only to those who hold it; the server decides again. */
  readonly permission?: string;
}

/** Every screen that the rail can show; a new screen adds its line here and in the rails below. */
const SCREENS = {
  workbench: { to: '/', text: 'frame.workbench' },
  projects: { to: '/projects', text: 'frame.projects', permission: 'project.read' },
} as const satisfies Readonly<Record<string, NavigationEntry>>;

type Screen = keyof typeof SCREENS;
type Rail = readonly (readonly Screen[])[];

/** The rails by role (R1–R10), in groups with a line between; at most ten entries, the rest by search. */
const RAILS = {
  investment: [['workbench'], ['projects']],
  window: [['workbench'], ['projects']],
  approval: [['workbench'], ['projects']],
  land: [['workbench'], ['projects']],
  evaluation: [['workbench'], ['projects']],
  supervision: [['workbench'], ['projects']],
  leader: [['workbench'], ['projects']],
  firm: [['workbench']],
  administration: [['workbench']],
} as const satisfies Readonly<Record<string, Rail>>;

type RailName = keyof typeof RAILS;

/** Whose rail a role reads; the first role of a person that has one decides. */
const RAIL_OF: Readonly<Record<string, RailName>> = {
  'investment-officer': 'investment',
  'investment-head': 'investment',
  'admission-secretary': 'investment',
  'admission-chair': 'leader',
  'zone-leader': 'leader',
  'zone-office': 'leader',
  'window-clerk': 'window',
  'approval-officer': 'approval',
  'stage-lead': 'approval',
  expert: 'approval',
  'land-officer': 'land',
  'land-head': 'land',
  'evaluation-officer': 'evaluation',
  supervisor: 'supervision',
  firm: 'firm',
  'operating-company': 'supervision',
  'system-admin': 'administration',
  'security-admin': 'administration',
  'audit-admin': 'administration',
};

/** The rail of a person, without what the person may not see. */
export function railOf(person: {
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
}): readonly (readonly NavigationEntry[])[] {
  const name = person.roles.map((role) => RAIL_OF[role]).find((rail) => rail !== undefined) ?? 'approval';
  const rail: Rail = RAILS[name];
  return rail
    .map((group) =>
      group
        .map((screen): NavigationEntry => SCREENS[screen])
        .filter(({ permission }) => permission === undefined || person.permissions.includes(permission)),
    )
    .filter((group) => group.length > 0);
}

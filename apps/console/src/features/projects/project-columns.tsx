import { Area, Chip, Known, LightShape, Money, TwoLines, type Column } from '@luodi/console-ui';
import { Link } from '@tanstack/react-router';
import { useTexts, type TextKey } from '../../i18n/texts';
import { LIGHT_WORDS, STAGE_KEYS } from './project-words';
import type { Project } from './use-projects';

/** The columns that can be chosen, in their order; the first two always stay. */
export const COLUMN_KEYS = [
  'light',
  'name',
  'stage',
  'due',
  'code',
  'industry',
  'money',
  'land',
  'signed',
  'entries',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

export const COLUMN_TITLES = {
  light: 'projects.light',
  name: 'projects.name',
  stage: 'projects.stage',
  due: 'projects.due',
  code: 'projects.code',
  industry: 'projects.industry',
  money: 'projects.money',
  land: 'projects.land',
  signed: 'projects.signed',
  entries: 'projects.entries',
} as const satisfies Readonly<Record<ColumnKey, TextKey>>;

const WIDTHS: Readonly<Partial<Record<ColumnKey, number>>> = {
  light: 76,
  stage: 100,
  due: 106,
  code: 220,
  industry: 84,
  money: 136,
  land: 110,
  signed: 104,
  entries: 84,
};
const NUMBERS: readonly ColumnKey[] = ['money', 'land', 'entries'];

/** The chosen columns of the list. */
export function useProjectColumns(chosen: readonly ColumnKey[]): readonly Column<Project>[] {
  const t = useTexts();
  return chosen.map((key) => ({
    key,
    title: t(COLUMN_TITLES[key]),
    ...(WIDTHS[key] !== undefined && { width: WIDTHS[key] }),
    ...(NUMBERS.includes(key) && { align: 'number' as const }),
    ...(key === 'name' && { isName: true }),
    cell: (project: Project) => <Cell name={key} project={project} />,
  }));
}

const Cell = ({ name, project }: { name: ColumnKey; project: Project }) => {
  const t = useTexts();
  switch (name) {
    case 'light':
      return <ProjectLight project={project} />;
    case 'name':
      return <TwoLines first={<ToProject project={project} />} second={project.firmName} />;
    case 'stage':
      return <Chip look="running">{t(STAGE_KEYS[project.stage])}</Chip>;
    case 'due':
      return <Known>{project.nextDueOn}</Known>;
    case 'code':
      return (
        <span className="code">
          <Known>{project.projectCode}</Known>
        </span>
      );
    case 'industry':
      return project.industryCode;
    case 'money':
      return <Money fen={project.investmentFen} />;
    case 'land':
      return <Area m2={project.landAreaM2} />;
    case 'signed':
      return project.signedOn;
    case 'entries':
      return project.entryCount;
  }
};

/** The worst light of what runs in the project, as the server says. */
export const ProjectLight = ({ project }: { project: Project }) => {
  const t = useTexts();
  const { light, text } = LIGHT_WORDS[project.light];
  return (
    <span className={`light light-${light}`}>
      <LightShape light={light} />
      <span>{t(text)}</span>
    </span>
  );
};

/** The way to the page of the project. */
export const ToProject = ({ project }: { project: Project }) => (
  <Link to="/projects/$projectId" params={{ projectId: project.projectId }}>
    {project.projectName}
  </Link>
);

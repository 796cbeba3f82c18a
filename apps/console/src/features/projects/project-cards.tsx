import { Money } from '@luodi/console-ui';
import { useTexts } from '../../i18n/texts';
import { ProjectLight, ToProject } from './project-columns';
import { STAGE_KEYS } from './project-words';
import type { Project } from './use-projects';

/** On a phone: one project a line pair, the light first. */
export const ProjectCards = ({ rows }: { rows: readonly Project[] }) => {
  const t = useTexts();
  return (
    <ul className="projects-cards">
      {rows.map((project) => (
        <li key={project.projectId}>
          <ProjectLight project={project} />
          <div>
            <ToProject project={project} />
            <span>{project.firmName}</span>
            <span>
              {t(STAGE_KEYS[project.stage])} · <Money fen={project.investmentFen} /> {t('projects.wan')}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
};

import { defineAggregate, rowTable } from '@luodi/platform/commands';
import { emptyProjectFile, evolveProjectFile, type ProjectFile } from './domain/project-file';
import type { ProjectFileEvent } from './domain/project-file.events';
import { publishProjectFile } from './publishing/project-file.publisher';
import { FindingRow, findingRows } from './rows/finding.row';
import { ProjectFileRow, projectFileRows } from './rows/project-file.row';

/** One stream per project, `derivedId(projectId, 'project-file')`. */
export const projectFile = defineAggregate<ProjectFile, ProjectFileEvent>({
  type: 'project-file',
  schema: 2,
  initial: emptyProjectFile,
  evolve: evolveProjectFile,
  rows: [rowTable(ProjectFileRow, projectFileRows), rowTable(FindingRow, findingRows)],
  publish: publishProjectFile,
});

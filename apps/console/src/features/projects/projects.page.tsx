import { Empty, ProblemNote, Progress, RuleTable, TableFoot, useSpeech, Waiting } from '@luodi/console-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { problemOf } from '../../data/problem-of';
import { useTexts } from '../../i18n/texts';
import { useIsPhone } from '../../preferences/use-is-phone';
import { ColumnChoice, useChosenColumns } from './column-choice';
import { ProjectCards } from './project-cards';
import { ProjectFilters } from './project-filters';
import { useProjectColumns, type ColumnKey } from './project-columns';
import { useExport } from './use-export';
import { projectsQuery, useFilters, type Project, type ProjectFilters as Filters } from './use-projects';
import './projects.css';

/** 项目: the ledgers of all projects that I may read, filtered as the address says. */
export const ProjectsPage = () => {
  const t = useTexts();
  const filters = useFilters();
  const [columns, keepColumns] = useChosenColumns();
  return (
    <article className="projects">
      <header className="projects-head">
        <h1>{t('projects.title')}</h1>
        <Tools filters={filters} columns={columns} onColumns={keepColumns} />
      </header>
      <ProjectFilters />
      <List filters={filters} columns={columns} />
    </article>
  );
};

interface ToolsProps {
  readonly filters: Filters;
  readonly columns: readonly ColumnKey[];
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
}

const Tools = ({ filters, columns, onColumns }: ToolsProps) => {
  const t = useTexts();
  const { progress, error, start, stop } = useExport(filters, columns);
  return (
    <>
      <ColumnChoice chosen={columns} onChange={onColumns} />
      {progress === null ? (
        <button type="button" className="link" onClick={start}>
          {t('projects.export')}
        </button>
      ) : (
        <div className="projects-export">
          <Progress what={t('projects.exporting')} {...progress} />
          <button type="button" className="link" onClick={stop}>
            {t('projects.stop')}
          </button>
        </div>
      )}
      {error !== null && <ProblemNote problem={problemOf(t, error)} onRetry={start} />}
    </>
  );
};

const List = ({ filters, columns }: { filters: Filters; columns: readonly ColumnKey[] }) => {
  const t = useTexts();
  const list = useInfiniteQuery(projectsQuery(filters));
  const rows = list.data?.pages.flatMap(({ items }) => items);
  if (list.error && rows === undefined)
    return <ProblemNote problem={problemOf(t, list.error)} onRetry={() => void list.refetch()} />;
  if (rows === undefined) return <Waiting lines={10} />;
  return (
    <>
      <Rows rows={rows} columns={columns} empty={<Nothing isFiltered={Object.keys(filters).length > 0} />} />
      {list.error && <ProblemNote problem={problemOf(t, list.error)} onRetry={() => void list.fetchNextPage()} />}
      <Foot
        n={rows.length}
        total={list.data?.pages.at(-1)?.total ?? rows.length}
        asOf={list.dataUpdatedAt}
        {...(list.hasNextPage && { onMore: () => void list.fetchNextPage() })}
      />
    </>
  );
};

interface FootProps {
  readonly n: number;
  readonly total: number;
  readonly asOf: number;
  readonly onMore?: () => void;
}

const Foot = ({ n, total, asOf, onMore }: FootProps) => {
  const t = useTexts();
  const { day } = useSpeech();
  return (
    <TableFoot
      left={
        <>
          {n > 0 && t('projects.rows', { n, total })}{' '}
          {onMore && (
            <button type="button" className="link" onClick={onMore}>
              {t('projects.more')}
            </button>
          )}
        </>
      }
      right={t('projects.asOf', { time: day.time(new Date(asOf).toISOString()) })}
    />
  );
};

interface RowsProps {
  readonly rows: readonly Project[];
  readonly columns: readonly ColumnKey[];
  readonly empty: React.ReactNode;
}

const Rows = ({ rows, columns, empty }: RowsProps) => {
  const t = useTexts();
  const navigate = useNavigate();
  const own = useProjectColumns(columns);
  if (useIsPhone()) return rows.length === 0 ? empty : <ProjectCards rows={rows} />;
  return (
    <div className="projects-table">
      <RuleTable
        columns={own}
        rows={rows}
        keyOf={({ projectId }) => projectId}
        caption={t('projects.title')}
        isLate={({ light }) => light === 'RED'}
        onOpen={({ projectId }) => void navigate({ to: '/projects/$projectId', params: { projectId } })}
        empty={empty}
      />
    </div>
  );
};

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => {
  const t = useTexts();
  return isFiltered ? (
    <Empty title={t('projects.emptyFilter')}>
      <Link to="/projects" search={{}}>
        {t('projects.clear')}
      </Link>
    </Empty>
  ) : (
    <Empty title={t('projects.empty')}>{t('projects.emptyText')}</Empty>
  );
};

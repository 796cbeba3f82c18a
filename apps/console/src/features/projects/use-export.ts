import { useRef, useState } from 'react';
import { useToday } from '../../data/use-calendar';
import { useTexts } from '../../i18n/texts';
import type { ColumnKey } from './project-columns';
import { fetchProjects, type Project, type ProjectFilters } from './use-projects';
import { sheetOf } from './workbook';

const PAGE = 200;

interface Export {
  /** While it runs: rows fetched, of how many. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly error: unknown;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Every page of the same question, one after another. */
async function fetchAll(
  filters: ProjectFilters,
  signal: AbortSignal,
  tell: (done: number, total: number) => void,
): Promise<readonly Project[]> {
  const all: Project[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchProjects(filters, { limit: PAGE, cursor }, signal);
    all.push(...page.items);
    tell(all.length, page.total);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return all;
}

/** Exactly what is listed, all pages of it, as a workbook; the writer of workbooks is fetched when it is needed. */
export function useExport(filters: ProjectFilters, columns: readonly ColumnKey[]): Export {
  const t = useTexts();
  const today = useToday() ?? '';
  const [progress, setProgress] = useState<Export['progress']>(null);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController>(undefined);
  const run = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setError(null);
    setProgress({ done: 0, total: 0 });
    try {
      const projects = await fetchAll(filters, controller.signal, (done, total) => setProgress({ done, total }));
      const { saveWorkbook } = await import('./save-workbook');
      await saveWorkbook(sheetOf(t, columns, projects), `${t('projects.fileName')}-${today}.xlsx`);
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure);
    } finally {
      setProgress(null);
    }
  };
  return { progress, error, start: () => void run(), stop: () => running.current?.abort() };
}

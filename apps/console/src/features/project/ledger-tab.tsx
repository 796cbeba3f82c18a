import { Known, Note, ProblemNote, RuleTable, TableFoot, useSpeech, Waiting, type Column } from '@luodi/console-ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { problemOf } from '../../data/problem-of';
import { useNames } from '../../data/use-names';
import { useTexts } from '../../i18n/texts';
import { eventTitle } from './event-title';
import { entriesQuery, verificationQuery, type Ledger, type LedgerEntry } from './use-project';

/** 台账: every fact in order, each tied to the one before, and the check of the whole chain. */
export const LedgerTab = ({ ledger }: { ledger: Ledger }) => {
  const t = useTexts();
  const list = useInfiniteQuery(entriesQuery(ledger.projectId));
  const columns = useColumns();
  const rows = list.data?.pages.flatMap(({ items }) => items);
  return (
    <section className="project-ledger">
      <Verification projectId={ledger.projectId} />
      {list.error && <ProblemNote problem={problemOf(t, list.error)} onRetry={() => void list.refetch()} />}
      {rows === undefined && list.error === null && <Waiting lines={8} height={32} />}
      {rows && (
        <>
          <RuleTable
            columns={columns}
            rows={rows}
            keyOf={({ eventId }) => eventId}
            caption={t('project.ledgerCaption')}
            rowHeight={32}
          />
          <TableFoot
            left={t('project.entriesOf', { n: list.data?.pages[0]?.total ?? rows.length })}
            right={
              list.hasNextPage && (
                <button type="button" className="link" onClick={() => void list.fetchNextPage()}>
                  {t('project.olderEntries')}
                </button>
              )
            }
          />
        </>
      )}
    </section>
  );
};

function useColumns(): readonly Column<LedgerEntry>[] {
  const t = useTexts();
  const { day } = useSpeech();
  const names = useNames();
  return [
    { key: 'seq', title: t('project.entry'), width: 56, align: 'number', cell: ({ seq }) => seq },
    { key: 'at', title: t('project.when'), width: 150, cell: ({ occurredAt }) => day.moment(occurredAt) },
    { key: 'what', title: t('project.what'), isName: true, cell: ({ type }) => eventTitle(t, type) },
    {
      key: 'by',
      title: t('project.by'),
      width: 200,
      cell: ({ actor }) => (actor.kind === 'person' ? names.department(actor.departmentId) : t('project.system')),
    },
    { key: 'why', title: t('project.why'), cell: ({ reason }) => <Known>{reason}</Known> },
    {
      key: 'hash',
      title: t('project.hash'),
      width: 110,
      cell: ({ hash }) => (
        <span className="code" title={hash}>
          {hash.slice(0, 8)}
        </span>
      ),
    },
  ];
}

/** Asked on demand: the chain is walked and the ledger rebuilt from its facts. */
const Verification = ({ projectId }: { projectId: string }) => {
  const t = useTexts();
  const check = useQuery(verificationQuery(projectId));
  return (
    <div className="project-check">
      <button type="button" className="link" disabled={check.isFetching} onClick={() => void check.refetch()}>
        {check.isFetching ? t('project.verifying') : t('project.verify')}
      </button>
      {check.error && <ProblemNote problem={problemOf(t, check.error)} />}
      {check.data?.ok === true && <Note tone="act">{t('project.chainWhole', { n: check.data.entries })}</Note>}
      {check.data?.ok === false && (
        <Note tone="bad" urgent>
          <b>{t('project.chainBroken', { n: check.data.faults.length })}</b>
          <ul>
            {check.data.faults.map(({ seq, fault }) => (
              <li key={`${seq}-${fault}`}>
                {seq === null ? t('project.fault', { fault }) : t('project.faultAt', { seq, fault })}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
};

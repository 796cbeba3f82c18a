import { Area, Chip, Known, Money, ProblemNote, Waiting } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../data/problem-of';
import { useTexts, type TextKey } from '../../i18n/texts';
import { LedgerTab } from './ledger-tab';
import { LifeTab } from './life-tab';
import { dealQuery, ledgerQuery, supplyQuery, type Ledger } from './use-project';
import './project.css';

/** The page of one project: who and how much, its life as a river, and its ledger. */
export const ProjectPage = () => {
  const t = useTexts();
  const { projectId } = useParams({ from: '/frame/projects/$projectId' });
  const { data, error, refetch } = useQuery(ledgerQuery(projectId));
  if (error) return <ProblemNote problem={problemOf(t, error)} onRetry={() => void refetch()} />;
  return data === undefined ? <Waiting lines={10} /> : <Project ledger={data} />;
};

const Project = ({ ledger }: { ledger: Ledger }) => {
  const { tab } = useSearch({ from: '/frame/projects/$projectId' });
  return (
    <>
      <Head ledger={ledger} />
      <Facts ledger={ledger} />
      <Tabs ledger={ledger} />
      {tab === 'ledger' ? <LedgerTab ledger={ledger} /> : <LifeTab ledger={ledger} />}
    </>
  );
};

const STAGES = {
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
} as const satisfies Readonly<Record<Ledger['stage'], TextKey>>;

const Head = ({ ledger }: { ledger: Ledger }) => {
  const t = useTexts();
  return (
    <header className="project-head">
      <h1 className="song">{ledger.projectName}</h1>
      <Chip look="running">{t(STAGES[ledger.stage])}</Chip>
    </header>
  );
};

const Facts = ({ ledger }: { ledger: Ledger }) => {
  const t = useTexts();
  const deal = useQuery(dealQuery(ledger.dealId)).data;
  const supply = useQuery(supplyQuery(ledger.projectId)).data;
  return (
    <dl className="project-facts">
      <Fact name={t('project.code')}>
        <span className="code">
          <Known>{ledger.projectCode}</Known>
        </span>
      </Fact>
      <Fact name={t('project.firm')}>{ledger.firmName}</Fact>
      <Fact name={t('project.investment')}>
        <Money fen={ledger.investmentFen} />
      </Fact>
      <Fact name={t('project.arrived')}>
        <Money fen={ledger.arrivedFen} />
      </Fact>
      <Fact name={t('project.land')}>
        <Area m2={ledger.landAreaM2} />
      </Fact>
      <Fact name={t('project.intensity')}>
        <Known>{deal?.indicators.investmentIntensityWanPerMu}</Known>
      </Fact>
      <Fact name={t('project.parcel')}>
        <Known>{supply?.parcelNumber}</Known>
      </Fact>
      <Fact name={t('project.signed')}>{ledger.signedOn}</Fact>
    </dl>
  );
};

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Tabs = ({ ledger }: { ledger: Ledger }) => {
  const t = useTexts();
  const { tab } = useSearch({ from: '/frame/projects/$projectId' });
  const to = '/projects/$projectId' as const;
  const params = { projectId: ledger.projectId };
  const current = (is: boolean) => (is ? 'page' : undefined);
  return (
    <nav className="tabs" aria-label={t('project.tabs')}>
      <Link
        to={to}
        params={params}
        search={{}}
        activeOptions={{ exact: true }}
        aria-current={current(tab === undefined)}
      >
        {t('project.life')}
      </Link>
      <Link to={to} params={params} search={{ tab: 'ledger' }} aria-current={current(tab === 'ledger')}>
        {t('project.ledger')} <em>{ledger.entryCount}</em>
      </Link>
    </nav>
  );
};

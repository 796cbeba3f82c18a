import { Area, Empty, Known, Money, RuleTable, TableFoot, type Column } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNames } from '../../data/use-names';
import { useTexts, useWord } from '../../i18n/texts';
import { ledgerQuery } from '../project/use-project';
import type { Handled, ItemRule } from './use-handle';

/** Facts and materials: what the file says, and what the published item asks for. */
export const HandleFile = ({ handled }: { handled: Handled }) => (
  <>
    <Facts handled={handled} />
    <Review rule={handled.itemRule} />
    <Materials handled={handled} />
  </>
);

const Facts = ({ handled }: { handled: Handled }) => {
  const t = useTexts();
  const names = useNames();
  const { approval, stage, item, derived, itemRule } = handled;
  const ledger = useQuery(ledgerQuery(approval.projectId)).data;
  return (
    <dl className="handle-facts">
      <Fact name={t('handle.unit')}>{names.department(item.departmentId)}</Fact>
      <Fact name={t('handle.lead')}>{names.department(stage.leadDepartmentId)}</Fact>
      <Fact name={t('handle.receipt')}>
        <span className="code">{stage.receiptNumber}</span>
      </Fact>
      <Fact name={t('handle.acceptedOn')}>{item.acceptedOn}</Fact>
      <Fact name={t('handle.round')}>{t('handle.nthRound', { n: stage.round })}</Fact>
      <Fact name={t('handle.investment')}>
        <Money fen={ledger?.investmentFen} />
      </Fact>
      <Fact name={t('handle.land')}>
        <Area m2={ledger?.landAreaM2} />
      </Fact>
      <Fact name={t('handle.power')}>
        <Known>{itemRule?.powerCode}</Known>
      </Fact>
      <Fact name={t('handle.clause')}>
        <Known>{derived?.limit.clause}</Known>
      </Fact>
    </dl>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What is to be reviewed, as the published item says. */
const Review = ({ rule }: { rule: ItemRule | undefined }) => {
  const t = useTexts();
  if (rule === undefined) return null;
  const lines = [
    [t('handle.reviewContent'), rule.reviewContent],
    [t('handle.keyPoints'), rule.keyPoints],
    [t('handle.standard'), rule.standard],
  ] as const;
  return (
    <dl className="handle-review">
      {lines.map(([name, text]) => (
        <Fact key={name} name={name}>
          <Known>{text}</Known>
        </Fact>
      ))}
    </dl>
  );
};

type Material = ItemRule['materials'][number];

/** The papers that the published item names, each once. */
const Materials = ({ handled }: { handled: Handled }) => {
  const t = useTexts();
  const word = useWord();
  const { itemRule, stage } = handled;
  const columns: readonly Column<Material>[] = [
    { key: 'n', title: t('handle.number'), width: 48, cell: (_, at) => at + 1 },
    { key: 'name', title: t('handle.material'), isName: true, cell: ({ name }) => word(name) },
    {
      key: 'code',
      title: t('handle.materialCode'),
      width: 220,
      cell: ({ code }) => <span className="code">{code}</span>,
    },
  ];
  return (
    <section className="handle-materials">
      <h2>
        {t('handle.materials')}
        <small>{t('handle.materialsOf', { n: stage.procedure.version })}</small>
      </h2>
      <RuleTable
        columns={columns}
        rows={itemRule?.materials ?? []}
        keyOf={({ code }) => code}
        caption={t('handle.materials')}
        rowHeight={27}
        empty={<Empty title={t('handle.noMaterials')}>{t('handle.noMaterialsText')}</Empty>}
      />
      {itemRule && <TableFoot left={t('handle.materialsFoot', { receipt: stage.receiptNumber })} />}
    </section>
  );
};

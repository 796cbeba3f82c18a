import { fold } from '@luodi/domain';
import { running } from '../../../test/case-history';
import { ITEMS, STAGE } from '../../../test/scenario';
import { evolve, initial } from '../domain/approval-case';
import { approvalItemRows } from '../rows/approval-item.row';
import { toPublicEvents } from './case-event.publisher';

const state = fold(evolve, initial, running);
const facts = {
  streamId: '6f0d3a52-7c1b-5e7e-9a52-3c8c1d2f4b10',
  zone: 'jiangyin',
  projectId: '0b9c4c8e-2f4f-4a66-8b0e-5b1f6f1f2a01',
  version: 3,
  at: 0,
  state,
};

describe('what leaves an approval case', () => {
  it('parses with its contract, and its start and admission stay inside', () => {
    const published = running.flatMap((event) => toPublicEvents(event, facts));
    expect(published.map(({ contract }) => contract.type)).toEqual(['luodi.approval.stage-opened.v1']);
    for (const { contract, data } of published) expect(() => contract.schema.parse(data)).not.toThrow();
  });
});

describe('the rows of an approval case', () => {
  it('show each open item with its department and due day', () => {
    const rows = approvalItemRows(state);
    expect(rows.map(({ item_code, department_id }) => [item_code, department_id])).toEqual(Object.entries(ITEMS));
    expect(rows.every(({ stage, open, status }) => stage === STAGE && open && status === 8)).toBe(true);
  });
});

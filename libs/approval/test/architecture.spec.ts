import { checkService } from '@luodi/testing';
import { checkTransitionTable } from '@luodi/domain';
import { itemTransitions } from '../src/cases/domain/approval-case.transitions';
import { approvalService } from '../src';

describe('the approval service', () => {
  it('serves what it declares, guards every route and handles every deadline once', async () => {
    await expect(checkService(approvalService)).resolves.toBeUndefined();
  });

  it('has a status table in which every code can be reached and every end is an end (GOV-14)', () => {
    expect(checkTransitionTable(itemTransitions)).toEqual([]);
  });
});

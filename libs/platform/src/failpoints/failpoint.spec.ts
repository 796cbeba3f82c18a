import { armFailpoints, failpoint, failpointsArmed, throughFailpoint } from './failpoint';

afterEach(() => armFailpoints(undefined, 'sandbox'));

it('does nothing unless it is configured', async () => {
  expect(failpointsArmed()).toBe(false);
  await failpoint('approval.inTx');
  expect(await throughFailpoint('approval.repo', async () => 7)).toBe(7);
});

it('strikes on the named hit only', async () => {
  armFailpoints('approval.inTx=throw@2', 'sandbox');
  await failpoint('approval.inTx');
  await expect(failpoint('approval.inTx')).rejects.toThrow('fail point approval.inTx');
  await failpoint('approval.inTx');
  await failpoint('land.inTx');
});

it('does the work and then reports a failure', async () => {
  armFailpoints('approval.repo=doThenThrow', 'sandbox');
  let done = 0;
  await expect(throughFailpoint('approval.repo', async () => (done += 1))).rejects.toThrow('fail point');
  expect(done).toBe(1);
});

it('waits, and strikes in a share of the hits', async () => {
  armFailpoints('a.b=delay:20,c.d=throw%100,e.f=throw%0', 'sandbox');
  const before = performance.now();
  await failpoint('a.b');
  expect(performance.now() - before).toBeGreaterThanOrEqual(19);
  await expect(failpoint('c.d')).rejects.toThrow();
  await failpoint('e.f');
});

it('is refused in production (S93) and when nobody can read it', () => {
  expect(() => armFailpoints('approval.inTx=kill9', 'production')).toThrow('production service refuses to start');
  expect(() => armFailpoints('approval.inTx=explode', 'sandbox')).toThrow('is no fail point');
  armFailpoints('', 'production');
  expect(failpointsArmed()).toBe(false);
});

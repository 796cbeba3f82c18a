import { eventBusSuite } from '../../test/fixtures/event-bus.suite';
import { anEvent, aProject, inBytes, TOPIC } from '../../test/fixtures/events';
import { LocalBus } from './local-bus';

describe('the bus of the standalone edition (P01)', () => {
  eventBusSuite(() => Promise.resolve(new LocalBus()));

  it('holds events back until every named group is there, so that a late service misses nothing', async () => {
    const bus = new LocalBus({ groups: ['late'] });
    const seen: string[] = [];
    const publishing = bus.publish(TOPIC, [inBytes(anEvent(aProject(), 1))]);
    await bus.subscribe({
      group: 'late',
      topics: [TOPIC],
      onBatch: (batch) => {
        seen.push(...batch.messages.map((message) => message.offset));
        return Promise.resolve();
      },
    });
    await publishing;
    expect(seen).toEqual(['0']);
    await bus.close();
    await expect(bus.publish(TOPIC, [])).rejects.toThrow('closed');
  });
});

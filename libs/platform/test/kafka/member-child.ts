import { KafkaSubscription } from '../../src/messaging/kafka-subscription';
import { aLuodiMember, aNaiveMember, type MemberOptions } from './members';

/** What a member process is to be, and the effect after which it stops itself as `kill -STOP` would. */
export interface MemberOrder extends Omit<MemberOptions, 'afterEffect'> {
  readonly kind: 'naive' | 'luodi' | 'luodi with a bug';
  readonly stopAfter?: number;
}

process.on('message', (order: MemberOrder) => {
  const afterEffect = (count: number): void => {
    if (count === order.stopAfter) process.kill(process.pid, 'SIGSTOP');
  };
  if (order.kind === 'luodi with a bug') {
    Object.defineProperty(KafkaSubscription.prototype, 'received', {
      value: () => {
        throw new TypeError('a bug outside of every handler');
      },
    });
  }
  const start = order.kind === 'naive' ? aNaiveMember : aLuodiMember;
  void start({ ...order, afterEffect }).then(() => process.send?.('runs'));
});
process.on('disconnect', () => process.exit());
process.send?.('loaded');

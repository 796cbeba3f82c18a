import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventContract } from '@luodi/contracts';

/** Metadata key under which a consumer names its contract, for the start-up and architecture checks. */
export const CONSUMES = 'luodi:consumes';

/**
 * Binds a method of a `*.consumer.ts` controller to an integration event. The method gets the whole, validated
 * envelope (`@Fact()`), hands a command to `commands.react` and returns its promise.
 */
export const ConsumesEvent =
  (contract: EventContract): MethodDecorator =>
  (target, key, descriptor) => {
    Reflect.defineMetadata(CONSUMES, contract, descriptor.value as object);
    EventPattern<string>(contract.type)(target, key, descriptor as TypedPropertyDescriptor<unknown>);
  };

/** The envelope of the event at hand. */
export const Fact = (): ParameterDecorator => Payload();

import { applyDecorators, Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventContract } from '@luodi/contracts';
import { throwError, type Observable } from 'rxjs';

/** Metadata key under which a consumer names its contracts, for the start-up and architecture checks. */
export const CONSUMES = 'luodi:consumes';

/** Contracts a consumer method names. */
export const contractsOf = (method: object): readonly EventContract[] =>
  (Reflect.getMetadata(CONSUMES, method) as readonly EventContract[] | undefined) ?? [];

/** Hands a handler's error on as it is: Nest's own filter would turn it into "Internal server error" (P21). */
@Catch()
class ErrorAsItIs implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Binds a method of a `*.consumer.ts` controller to an integration event, or to several. The method gets the whole,
 * validated envelope (`@Fact()`), hands a command to `commands.react` and returns its promise. Several methods may name
 * the same event: all of them run, and the event is handled when all have succeeded.
 */
export const ConsumesEvent =
  (...contracts: readonly [EventContract, ...EventContract[]]): MethodDecorator =>
  (target, key, descriptor) => {
    Reflect.defineMetadata(CONSUMES, contracts, descriptor.value as object);
    applyDecorators(EventPattern<string[]>(contracts.map((contract) => contract.type)), UseFilters(new ErrorAsItIs()))(
      target,
      key,
      descriptor,
    );
  };

/** The envelope of the event at hand. */
export const Fact = (): ParameterDecorator => Payload();

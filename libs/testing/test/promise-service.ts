import { Controller, Module } from '@nestjs/common';
import {
  defineRoute,
  leadLoggedV1,
  projectRejectedV1,
  type CloudEvent,
  type ProjectRejectedV1,
} from '@luodi/contracts';
import { assertNever, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Caller } from '@luodi/platform/auth';
import { defineService } from '@luodi/platform/boot';
import {
  Commands,
  defineAggregate,
  defineCommand,
  defineDeadline,
  derivedId,
  publicEvent,
  Refused,
  rowTable,
  StreamRow,
  type Policy,
} from '@luodi/platform/commands';
import { ReadDatabase, zoneScoped } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Column, Entity, type MigrationInterface, type QueryRunner } from 'typeorm';
import { z } from 'zod';

/** The smallest service with one of everything: a promise with a day limit that is kept, withdrawn or broken. */
const DAY_MS = 86_400_000;

type PromiseEvent =
  | { readonly type: 'PromiseMade'; readonly title: string; readonly dueAt: Instant }
  | { readonly type: 'PromiseKept' }
  | { readonly type: 'PromiseBroken' }
  | { readonly type: 'PromiseWithdrawn'; readonly reason: string };

export interface PromiseState {
  readonly status: 'NONE' | 'OPEN' | 'KEPT' | 'BROKEN' | 'WITHDRAWN';
  readonly title: string;
  readonly dueAt: Instant;
}

const Limit = z.object({ days: z.number().int().positive() });

@Entity('promise')
export class PromiseRow extends StreamRow {
  @Column('text')
  title: string;

  @Column('text')
  status: string;

  @Column('timestamptz')
  due_at: Instant;
}

export const promise = defineAggregate<PromiseState, PromiseEvent>({
  type: 'promise',
  initial: { status: 'NONE', title: '', dueAt: 0 },
  evolve: (state, event) => {
    switch (event.type) {
      case 'PromiseMade':
        return { status: 'OPEN', title: event.title, dueAt: event.dueAt };
      case 'PromiseKept':
        return { ...state, status: 'KEPT' };
      case 'PromiseBroken':
        return { ...state, status: 'BROKEN' };
      case 'PromiseWithdrawn':
        return { ...state, status: 'WITHDRAWN' };
      default:
        return assertNever(event);
    }
  },
  rows: [
    rowTable<PromiseState, PromiseRow>(PromiseRow, (state) => [
      { title: state.title, status: state.status, due_at: state.dueAt },
    ]),
  ],
  deadlines: (state) => (state.status === 'OPEN' ? [{ key: 'limit', kind: 'promise-limit', dueAt: state.dueAt }] : []),
  publish: (event) =>
    event.type === 'PromiseMade'
      ? [publicEvent(leadLoggedV1, { projectName: event.title, channel: 'WALK_IN', origin: 'PROMOTION' })]
      : [],
});

interface Make {
  readonly id: string;
  readonly title: string;
}

/** Makes a promise once. */
export const decideMake = (
  state: PromiseState,
  command: Given<Make>,
  { limit }: { limit: Policy<z.infer<typeof Limit>> },
  now: Instant,
): Decision<PromiseEvent> =>
  state.status === 'NONE'
    ? Ok([{ type: 'PromiseMade', title: command.title, dueAt: now + limit.content.days * DAY_MS }])
    : refuse('COMMON.ALREADY_EXISTS');

/** Keeps a promise that was made. */
export const decideKeep = (state: PromiseState): Decision<PromiseEvent> =>
  state.status === 'OPEN' ? Ok([{ type: 'PromiseKept' }]) : refuse('COMMON.NOT_FOUND');

export const makePromise = defineCommand({
  name: 'leads.make-promise',
  aggregate: promise,
  schema: z.strictObject({ id: z.uuid(), title: z.string() }),
  target: (c) => c.id,
  starts: (c) => ({ projectId: c.id }),
  policies: () => ({ limit: { kind: 'promise-limit', scope: '*', on: 'now' as const, schema: Limit } }),
  decide: decideMake,
  answer: (state) => ({ dueAt: state.dueAt }),
});

const keepPromise = defineCommand({
  name: 'leads.keep-promise',
  aggregate: promise,
  schema: z.strictObject({ id: z.uuid() }),
  target: (c) => c.id,
  decide: decideKeep,
});

export const breakPromise = defineCommand({
  name: 'leads.break-promise',
  aggregate: promise,
  schema: z.strictObject({ id: z.uuid() }),
  target: (c) => c.id,
  decide: (state): Decision<PromiseEvent> => Ok(state.status === 'OPEN' ? [{ type: 'PromiseBroken' }] : []),
});

const withdrawPromise = defineCommand({
  name: 'leads.withdraw-promise',
  aggregate: promise,
  schema: z.strictObject({ id: z.uuid(), reason: z.string() }),
  target: (c) => c.id,
  decide: (state, command): Decision<PromiseEvent> =>
    Ok(state.status === 'OPEN' ? [{ type: 'PromiseWithdrawn', reason: command.reason }] : []),
});

export const promiseLimit = defineDeadline({
  kind: 'promise-limit',
  command: breakPromise,
  payload: ({ streamId }) => ({ id: streamId }),
});

export const makeRoute = defineRoute({
  id: 'test.makePromise',
  service: 'leads',
  method: 'POST',
  path: '/promises',
  permission: 'lead.write',
  summary: { zh: '立下承诺', en: 'Make a promise' },
  body: z.strictObject({ title: z.string().min(1).max(50) }),
  response: z.object({ id: z.uuid(), version: z.number() }),
  status: 201,
});
export const keepRoute = defineRoute({
  id: 'test.keepPromise',
  service: 'leads',
  method: 'POST',
  path: '/promises/{id}/keep',
  permission: 'lead.write',
  summary: { zh: '兑现', en: 'Keep it' },
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({ expectedVersion: z.number().int().positive().optional() }),
  response: z.object({ id: z.uuid(), version: z.number() }),
});
export const getRoute = defineRoute({
  id: 'test.getPromise',
  service: 'leads',
  method: 'GET',
  path: '/promises/{id}',
  permission: 'project.read',
  summary: { zh: '查看', en: 'See it' },
  params: z.strictObject({ id: z.uuid() }),
  response: z.object({ title: z.string(), status: z.string() }),
});

@Controller()
class PromiseController {
  constructor(
    private readonly commands: Commands,
    private readonly database: ReadDatabase,
  ) {}

  @Route(makeRoute)
  make(@Input() { body }: RouteInput<typeof makeRoute>, @From() caller: Caller): Promise<unknown> {
    const id = derivedId(caller.idempotencyKey ?? '', 'promise');
    return this.commands.execute(makePromise, { id, title: body.title }, caller);
  }

  @Route(keepRoute)
  keep(@Input() { params, body }: RouteInput<typeof keepRoute>, @From() caller: Caller): Promise<unknown> {
    return this.commands.execute(keepPromise, { id: params.id }, caller, { expectedVersion: body.expectedVersion });
  }

  @Route(getRoute)
  async get(@Input() { params }: RouteInput<typeof getRoute>, @From() caller: Caller): Promise<unknown> {
    const [row] = await this.database.query(
      caller.readableZones,
      'select title, status from promise where stream_id = $1',
      [params.id],
    );
    if (!row) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    return row;
  }
}

@Controller()
class RejectedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(projectRejectedV1)
  handle(@Fact() event: CloudEvent<ProjectRejectedV1>): Promise<void> {
    return this.commands.react(withdrawPromise, { id: event.projectid, reason: event.data.reason }, event);
  }
}

@Module({ controllers: [PromiseController, RejectedConsumer] })
class PromiseModule {}

export class CreatePromise1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table promise (stream_id uuid primary key, zone text not null, title text not null, status text not null, due_at timestamptz not null)',
    );
    await zoneScoped(runner, 'promise');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table promise');
  }
}

export const promiseService = defineService({
  name: 'leads',
  module: PromiseModule,
  aggregates: [promise],
  commands: [makePromise, keepPromise, breakPromise, withdrawPromise],
  deadlines: [promiseLimit],
  routes: [makeRoute, keepRoute, getRoute],
  policySchemas: { 'promise-limit': z.object({ days: z.number().int().positive() }) },
  migrations: [CreatePromise1790000000000],
});

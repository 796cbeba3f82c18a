import { isDeepStrictEqual } from 'node:util';
import { Controller, type Type } from '@nestjs/common';
import type { PlatformRoutes, RouteAnswer } from '@luodi/contracts';
import type { Caller } from '../../auth';
import { derivedId, Refused, type Policy } from '../../commands';
import { ReadDatabase } from '../../database';
import { faultsIn, From, Input, InvalidInput, Route, type InputFault, type RouteInput } from '../../http';
import { Jobs } from '../../jobs';
import { PolicyStore, type PolicySchemas } from '../../policies';

type List = PlatformRoutes['listPolicies'];
type Publish = PlatformRoutes['publishPolicy'];

type Published = Pick<Policy, 'kind' | 'scope' | 'version'>;

const LIST = `select kind, scope, version, effective_from::text as "effectiveFrom", source, content
  from policy where ($1::text is null or kind = $1) and ($2::text is null or scope = $2)
  order by kind, scope, effective_from desc, version desc limit 500`;

/** A zone's name; other scopes (`*`, a country) are shared by all. */
const ZONE = /^[a-z]/;

/** The dated rules of one service: who may read them is everybody, for a rule that decides about people is no secret. */
export function policiesController(
  routes: PlatformRoutes,
  schemas: PolicySchemas,
  policyJobs: Readonly<Record<string, string>>,
): Type {
  @Controller()
  class PoliciesController {
    constructor(
      private readonly database: ReadDatabase,
      private readonly policies: PolicyStore,
      private readonly jobs: Jobs,
    ) {}

    @Route(routes.listPolicies)
    async list(@Input() { query }: RouteInput<List>): Promise<RouteAnswer<List>> {
      return { items: await this.database.query([], LIST, [query.kind ?? null, query.scope ?? null]) };
    }

    /** A repeated request finds its version published and gets the same answer; nothing is published twice. */
    @Route(routes.publishPolicy)
    async publish(@Input() { body }: RouteInput<Publish>, @From() caller: Caller): Promise<RouteAnswer<Publish>> {
      if (ZONE.test(body.scope) && !caller.readableZones.includes(body.scope))
        throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
      refuseUnfit(body, schemas);
      await this.policies.load();
      const known = this.policies.versions(body.kind, body.scope);
      const same = known.find((policy) => isSame(policy, body));
      if (same) return this.published({ kind: same.kind, scope: same.scope, version: same.version }, caller);
      const version = Math.max(0, ...known.map((policy) => policy.version)) + 1;
      const published = await this.policies.publish({ ...body, version, publishedBy: caller.actor.personId });
      if (!published.ok) throw new Refused(published.error);
      return this.published({ kind: body.kind, scope: body.scope, version }, caller);
    }

    /** Starts the job that the publication of this kind of rule asks for; told again, it is the same job. */
    private async published(rule: Published, caller: Caller): Promise<RouteAnswer<Publish>> {
      const job = Object.hasOwn(policyJobs, rule.kind) ? policyJobs[rule.kind] : undefined;
      if (job === undefined) return rule;
      const { kind, scope, version } = rule;
      const id = derivedId(kind, scope, String(version), job);
      await this.jobs.start(job, { scope, version }, { zone: caller.zone, by: caller.actor, id });
      return { ...rule, jobId: id };
    }
  }
  return PoliciesController;
}

/** A rule nobody could use is published by nobody: an unknown kind, or every fault of its content (S036, S149). */
function refuseUnfit({ kind, content }: RouteInput<Publish>['body'], schemas: PolicySchemas): void {
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  const [first, ...rest] = schema ? faultsIn(schema, content, 'content') : [unknownKind];
  if (first) throw new InvalidInput([first, ...rest]);
}

const unknownKind: InputFault = {
  code: 'COMMON.INVALID_FIELD',
  path: 'kind',
  sentence: { zh: '本服务没有这种规则', en: 'is no kind of rule of this service' },
};

const isSame = (policy: Policy, body: RouteInput<Publish>['body']): boolean =>
  policy.effectiveFrom === body.effectiveFrom &&
  policy.source === body.source &&
  isDeepStrictEqual(policy.content, body.content);

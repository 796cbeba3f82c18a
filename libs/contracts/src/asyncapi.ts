import { ActorRefSchema, CloudEventSchema } from './envelope/cloud-event';
import type { EventContract } from './define-event';
import { EVENTS } from './events/catalogue';
import { JsonSchemas, type JsonSchema } from './json-schemas';
import { PARTITIONS, SERVICES, topicOf } from './topics';

/** The AsyncAPI 3.0 document: one channel per service, one message per event type, CloudEvents 1.0 in JSON. */
export function buildAsyncApi(events: readonly EventContract[] = EVENTS, version = '0.1.0'): JsonSchema {
  const schemas = new JsonSchemas();
  const envelope = schemas.output(CloudEventSchema.meta({ id: 'CloudEvent' }));
  schemas.output(ActorRefSchema.meta({ id: 'Actor' }));
  const messages = Object.fromEntries(events.map((event) => [nameOf(event), message(event, envelope, schemas)]));
  const publishing = SERVICES.filter((service) => events.some((event) => event.service === service));
  return {
    asyncapi: '3.0.0',
    info: { title: 'Luodi 落地: facts between services', version, license: { name: 'Apache-2.0' } },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(publishing.map((service) => [service, channel(service, events)])),
    operations: Object.fromEntries(
      publishing.map((service) => [
        `${service}Publishes`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${service}` },
          summary: `What ${service} tells the others, in order per project`,
        },
      ]),
    ),
    components: { messages, schemas: schemas.components },
  };
}

/** `luodi.land.parcel-recovered.v1` → `land.parcel-recovered.v1` */
const nameOf = (event: EventContract): string => event.type.replace('luodi.', '');

const channel = (service: EventContract['service'], events: readonly EventContract[]): JsonSchema => ({
  address: topicOf(service),
  description: `Key: project id. At least once, in order per project; \`sequence\` counts without a gap per project and source.`,
  bindings: { kafka: { topic: topicOf(service), partitions: PARTITIONS, bindingVersion: '0.5.0' } },
  messages: Object.fromEntries(
    events
      .filter((event) => event.service === service)
      .map((event) => [nameOf(event), { $ref: `#/components/messages/${nameOf(event)}` }]),
  ),
});

const message = (event: EventContract, envelope: JsonSchema, schemas: JsonSchemas): JsonSchema => ({
  name: event.type,
  title: nameOf(event),
  summary: event.description,
  contentType: 'application/json',
  payload: {
    allOf: [
      envelope,
      {
        type: 'object',
        properties: { type: { const: event.type }, data: schemas.output(event.schema) },
        required: ['type', 'data'],
      },
    ],
  },
});

/** Facts of events that never leave their table: secrets, and what identifies a person. */
const SECRET = ['passwordHash', 'secretHash', 'privateJwk', 'publicJwk', 'name', 'username', 'type'];
const SECRETS = SECRET.map((name) => `'${name}'`).join(', ');

/** Events that record that somebody was not let in or not let do something. */
const REFUSALS = `'LoginFailed', 'LoginRefused', 'AccessDenied'`;

/** The algorithm of the chain; it stands in every entry, so that it may change one day. */
export const ALGORITHM = 'SHA-256';

/**
 * What is chained of an event `e` of a stream of type `s`: who, when, from where, what, with what result (S85), and the
 * digest of everything that is left out here. The text form of `jsonb` is the canonical one: keys sorted, no doubles.
 */
export const auditContent = (e: string, s: string): string => `jsonb_strip_nulls(jsonb_build_object(
    'at', to_char(${e}.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'action', ${e}.type,
    'result', case when ${e}.type in (${REFUSALS}) then 'REFUSED' else 'OK' end,
    'actorId', coalesce(${e}.actor ->> 'personId', ${e}.data ->> 'personId'),
    'onBehalfOf', ${e}.actor ->> 'onBehalfOf',
    'subject', ${s} || '/' || ${e}.stream_id,
    'version', ${e}.version,
    'correlationId', ${e}.correlation_id,
    'facts', ${e}.data - array[${SECRETS}],
    'dataDigest', encode(sha256(convert_to(${e}.data::text || ${e}.actor::text, 'UTF8')), 'hex')))`;

/** What is hashed: one line each. The content is the last line and holds no line break of its own. */
export const hashedText = (parts: {
  readonly zone: string;
  readonly seq: string;
  readonly prev: string;
  readonly content: string;
}): string => `concat_ws(E'\\n', '${ALGORITHM}', ${parts.zone}, ${parts.seq}, ${parts.prev}, ${parts.content}::text)`;

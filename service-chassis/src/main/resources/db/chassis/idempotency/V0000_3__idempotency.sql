-- The answers of the last 24 hours to requests that carried an Idempotency-Key. The row is written
-- in the transaction of the request's effect, so the effect happens once or not at all.
create table idempotency_key (
  owner       text        not null,
  key         text        not null,
  fingerprint text        not null,
  status      integer,
  location    text,
  etag        text,
  body        text,
  created_at  timestamptz not null default now(),
  primary key (owner, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);

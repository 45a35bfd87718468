-- How far each partition of the topic was written, as far as this database knows. What stands beyond,
-- and does not wait in the outbox either, was published by a database that is no more: this one was
-- restored from a backup, or took the place of one that was ahead of it.
create table published (
  topic       text    not null,
  partition   integer not null,
  next_offset bigint  not null,
  primary key (topic, partition)
);

-- Facts that were published and of which this database knows nothing. For people to look into.
create table lost_event (
  id        uuid primary key,
  subject   uuid not null,
  sequence  bigint not null,
  type      text not null,
  event     jsonb not null,
  found_at  timestamptz not null default now()
);

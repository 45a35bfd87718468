-- The events whose effect is in this database; written in the transaction of that effect.
create table inbox (
  event_id    uuid primary key,
  received_at timestamptz not null default now()
);

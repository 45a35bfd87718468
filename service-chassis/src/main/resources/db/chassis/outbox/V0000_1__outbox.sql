-- The transactional outbox. Columns as Debezium's outbox event router expects them, so that change
-- data capture can take the relay's place: aggregatetype is the topic, aggregateid the record's key,
-- payload the whole CloudEvent.
create table outbox (
  position      bigint generated always as identity primary key,
  id            uuid not null,
  aggregatetype text not null,
  aggregateid   text not null,
  type          text not null,
  payload       jsonb not null
);
-- Rows live for milliseconds: vacuum often, or the relay wades through the dead.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- The number of the last event of each subject.
create table event_sequence (
  subject uuid primary key,
  last    bigint not null
) with (fillfactor = 70);

create function notify_outbox() returns trigger language plpgsql as $$
begin
  notify outbox;
  return null;
end
$$;

create trigger outbox_filled after insert on outbox
  for each statement execute function notify_outbox();

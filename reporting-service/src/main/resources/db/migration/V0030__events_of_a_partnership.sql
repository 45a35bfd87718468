-- The feed of an organisation looks up the events of each of its partnerships from where its reader is,
-- instead of sifting them out of everything. Takes the place of an index that began alike.
create index on projection.event (partnership, topic, partition, "offset");
drop index projection.event_partnership_offset_idx;

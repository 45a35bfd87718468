-- What could not be applied, for who has to see to it. The record itself stays where it is in the topic,
-- and in the topic of dead letters. Not made from the stream, so it stands outside what is swapped.
create table public.dead_letter (
    id         uuid primary key,
    topic      text not null,
    partition  int not null,
    "offset"   bigint not null,
    key        text,
    reason     text not null,
    refused_at timestamptz not null,
    unique (topic, partition, "offset")
);

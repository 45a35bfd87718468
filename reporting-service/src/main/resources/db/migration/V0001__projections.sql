-- What the event stream says, arranged for reading. Everything in the schema "projection" is made
-- from the stream alone and can be made again: a rebuild copies the layout of these tables into
-- "projection_next", fills them, and swaps the two schemas. So that a copy has the same names, indexes
-- and constraints are left to be named by PostgreSQL. No foreign keys: the two topics have no common
-- order, and an assessment may be read before its partnership.

create table public.rebuild (
    id          uuid primary key,
    state       text not null check (state in ('running', 'completed', 'failed')),
    started_at  timestamptz not null,
    finished_at timestamptz,
    applied     bigint not null default 0,
    expected    bigint not null default 0,
    failure     text
);
comment on table public.rebuild is 'Rebuilds of the projections; stands outside what is swapped.';

create schema projection;

-- stream ---------------------------------------------------------------------------------------

create table projection.stream_position (
    topic       text not null,
    partition   int not null,
    next_offset bigint not null,
    event       uuid,
    event_type  text,
    event_time  timestamptz,
    applied_at  timestamptz,
    primary key (topic, partition)
);
comment on table projection.stream_position is
    'How far each partition was applied; written in the transaction of the effect.';

create table projection.event (
    id          uuid primary key,
    position    bigint generated always as identity,
    topic       text not null,
    partition   int not null,
    "offset"    bigint not null,
    type        text not null,
    subject     uuid not null,
    partnership uuid,
    time        timestamptz not null,
    body        text not null
);
comment on table projection.event is 'Every event once, as it was published; the feed reads it.';
create unique index on projection.event (topic, partition, "offset");
create index on projection.event (partnership, "offset");
create index on projection.event (subject, "offset");

-- party ----------------------------------------------------------------------------------------

create table projection.organisation (
    id     uuid primary key,
    name   text not null,
    kind   text not null,
    sector text not null
);

create table projection.member (
    partnership  uuid not null,
    organisation uuid not null,
    role         text not null,
    joined_on    date,
    left_on      date,
    primary key (partnership, organisation)
);
create index on projection.member (organisation, partnership) where left_on is null;

-- overview -------------------------------------------------------------------------------------

create table projection.partnership (
    id          uuid primary key,
    name        text not null,
    origin      text not null,
    orientation text not null,
    form        text not null,
    region      text not null,
    starts_on   date not null,
    status      text not null,
    cycle       int not null,
    phase       text not null,
    phase_since date,
    ended_on    date
);
create index on projection.partnership (name, id);
create index on projection.partnership (region);

-- timeline -------------------------------------------------------------------------------------

create table projection.timeline_entry (
    event       uuid primary key,
    partnership uuid not null,
    occurred_on date not null,
    recorded_at timestamptz not null,
    subject     uuid not null,
    sequence    bigint not null,
    kind        text not null,
    data        text not null
);
create index on projection.timeline_entry (partnership, occurred_on, recorded_at, sequence);

-- complaints -----------------------------------------------------------------------------------

create table projection.complaint (
    id                       uuid primary key,
    partnership              uuid not null,
    category                 text not null,
    lens                     text,
    regime                   text not null,
    complainant_organisation uuid,
    complainant_external     text,
    about                    uuid[] not null,
    received_on              date not null,
    state                    text not null,
    deadline_codes           text[] not null,
    deadline_days            date[] not null,
    finding                  text,
    decided_on               date,
    in_time                  boolean
);
create index on projection.complaint (partnership, received_on, id);

-- scores ---------------------------------------------------------------------------------------

create table projection.assessment (
    id                 uuid primary key,
    partnership        uuid not null,
    instrument         text not null,
    reason             text not null,
    opens_on           date,
    closes_on          date,
    closed_on          date,
    minimum_group_size int not null,
    invited            int,
    responded          int,
    response_rate      numeric,
    complaint          uuid,
    phase              text
);
create index on projection.assessment (partnership);

create table projection.dimension_score (
    assessment  uuid not null,
    ordinal     int not null,
    dimension   text not null,
    score       numeric,
    band        text,
    respondents int,
    spread      numeric,
    gap         numeric,
    suppressed  boolean not null,
    primary key (assessment, dimension),
    check (not suppressed or score is null)
);

create table projection.organisation_score (
    assessment   uuid not null,
    dimension    text not null,
    organisation uuid not null,
    score        numeric,
    suppressed   boolean not null,
    primary key (assessment, dimension, organisation),
    check (not suppressed or score is null)
);

create table projection.trust (
    assessment  uuid primary key,
    partnership uuid not null,
    occurred_on date not null,
    reason      text not null,
    score       numeric,
    suppressed  boolean not null,
    complaint   uuid,
    check (not suppressed or score is null)
);
create index on projection.trust (partnership, occurred_on);

-- A copy of what the partnership service published; never asked for, only told.
create table partnership (
  id     uuid primary key,
  name   text not null,
  form   text,
  region text,
  status text not null
);

create table partnership_member (
  partnership  uuid not null references partnership,
  organisation uuid not null,
  role         text not null,
  primary key (partnership, organisation)
);
create index partnership_member_organisation on partnership_member (organisation);

-- Published versions; a row is never changed.
create table instrument (
  code       text not null,
  version    integer not null,
  definition text not null,
  primary key (code, version)
);

create table assessment (
  id                 uuid primary key,
  lock_version       bigint not null,
  partnership        uuid not null references partnership,
  instrument         text not null,
  instrument_version integer not null,
  reason             text not null,
  opens_on           date not null,
  closes_on          date not null,
  minimum_group_size integer not null check (minimum_group_size >= 3),
  state              text not null,
  closed_on          date,
  complaints         uuid[] not null,
  phase              text,
  cycle              integer,
  check (closes_on >= opens_on),
  foreign key (instrument, instrument_version) references instrument
);
create index assessment_partnership on assessment (partnership, instrument, opens_on);
-- What the clock has still to open or to close.
create index assessment_pending on assessment (state, opens_on, closes_on) where state <> 'CLOSED';

-- Who may answer. Deliberately without an id in the order of time and without any timestamp.
create table invitation (
  token_hash   text primary key,
  assessment   uuid not null references assessment,
  organisation uuid not null,
  audience     text not null,
  answered     boolean not null
);
create index invitation_assessment on invitation (assessment, organisation, audience, answered);

-- Requests whose tokens were shown; the tokens themselves are not kept.
create table invitation_request (
  key_hash     text primary key,
  requested_at timestamptz not null default now()
);

-- What was answered. Nothing here leads to an invitation: see docs/decisions/0007-anonymous-answers.md.
create table response (
  id           uuid primary key,
  assessment   uuid not null references assessment,
  organisation uuid not null,
  audience     text not null,
  answers      text not null,
  dealt        boolean not null
);
create index response_assessment on response (assessment);
create index response_undealt on response (assessment) where not dealt;

-- Remarks stand apart from the scores of who made them.
create table response_comment (
  id         uuid primary key,
  assessment uuid not null references assessment,
  dimension  text not null,
  body       text not null
);
create index response_comment_assessment on response_comment (assessment);

-- Only what may be seen by everyone in the partnership: what is suppressed is not here at all.
create table result (
  assessment         uuid primary key references assessment,
  partnership        uuid not null references partnership,
  instrument         text not null,
  instrument_version integer not null,
  phase              text,
  minimum_group_size integer not null,
  closed_on          date not null,
  sequence           bigint generated always as identity,
  invited            integer not null,
  responded          integer,
  response_rate      numeric,
  dimensions         text not null
);
create index result_partnership on result (partnership, instrument, sequence);

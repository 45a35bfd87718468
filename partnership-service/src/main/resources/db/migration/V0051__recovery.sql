-- Back to the drawing board: a recovery from complaints, with the perspective of each party. What a
-- perspective says is hidden until all are in; see docs/decisions/0010.
create table recovery (
  id                uuid    primary key,
  version           bigint  not null,
  partnership       uuid    not null references partnership,
  complaints        uuid[]  not null check (cardinality(complaints) > 0),
  state             text    not null
    check (state in ('TALKING', 'PLANNING', 'EXECUTING', 'VERIFYING', 'CLOSED')),
  opened_by         uuid    not null references organisation,
  opened_on         date    not null,
  laid_open_on      date,
  original          text    not null,
  still_holds       boolean,
  renewed           text,
  factors           jsonb   not null,
  actions           jsonb   not null,
  shared_with       uuid[],
  shared_on         date,
  shared_at         timestamptz,
  measure_trust_on  date,
  closed_on         date,
  assessment        uuid,
  trust_score       numeric,
  facts             integer not null,
  check ((state = 'TALKING') = (laid_open_on is null)),
  check (still_holds is not false or renewed is not null),
  check ((state in ('TALKING', 'PLANNING')) = (shared_at is null)),
  check ((state = 'CLOSED') = (closed_on is not null and assessment is not null
    and trust_score is not null))
);
create index recovery_partnership on recovery (partnership, opened_on, id);
create index recovery_open on recovery (partnership) where state <> 'CLOSED';

create table perspective (
  id            uuid    primary key,
  version       bigint  not null,
  recovery      uuid    not null references recovery,
  partnership   uuid    not null references partnership,
  party         uuid    not null,
  external      text    check (external in ('CLIENT', 'RESIDENT', 'OTHER')),
  speaker       uuid    not null references organisation,
  awaited       boolean not null,
  entered_on    date,
  what_happened text,
  what_it_meant text,
  what_we_need  text,
  our_part      text,
  unique (recovery, party),
  check ((entered_on is null) = (what_happened is null)),
  check ((entered_on is null) = (what_it_meant is null)),
  check ((entered_on is null) = (what_we_need is null))
);

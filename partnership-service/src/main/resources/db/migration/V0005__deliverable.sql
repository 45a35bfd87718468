-- The documents of a partnership, in versions that each member signs.
create table deliverable (
  id          uuid    primary key,
  version     bigint  not null,
  partnership uuid    not null references partnership,
  cycle       integer not null check (cycle >= 1),
  kind        text    not null check (kind in ('STARTING_NOTE', 'LETTER_OF_INTENT',
                'AGREEMENT_NOTE', 'COLLABORATION_AGREEMENT', 'PROJECT_SHEET', 'EVALUATION_REPORT')),
  state       text    not null check (state in ('PENDING', 'REJECTED', 'ACCEPTED')),
  facts       integer not null
);
create unique index deliverable_one_of_a_kind on deliverable (partnership, cycle, kind)
  where kind <> 'PROJECT_SHEET';
create index deliverable_partnership on deliverable (partnership, cycle, id);

create table deliverable_version (
  id           uuid    primary key,
  deliverable  uuid    not null references deliverable,
  partnership  uuid    not null references partnership,
  number       integer not null check (number >= 1),
  title        text    not null check (title <> ''),
  uri          text    not null,
  media_type   text    not null,
  sha256       text    not null check (sha256 ~ '^[0-9a-fA-F]{64}$'),
  submitted_by uuid    not null references organisation,
  submitted_on date    not null,
  accepted_on  date,
  unique (deliverable, number)
);

create table signature (
  id             uuid    primary key,
  deliverable    uuid    not null,
  partnership    uuid    not null references partnership,
  version_number integer not null,
  organisation   uuid    not null references organisation,
  decision       text    not null check (decision in ('ACCEPT', 'REJECT')),
  remark         text,
  signed_on      date    not null,
  foreign key (deliverable, version_number) references deliverable_version (deliverable, number),
  unique (deliverable, version_number, organisation)
);

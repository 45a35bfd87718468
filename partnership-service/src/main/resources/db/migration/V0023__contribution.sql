-- What members bring in and get back: all contributions of a cycle, which members agree to as a
-- whole. Amounts and shares are decimal; nothing is rounded.
create table division (
  id          uuid    primary key,
  version     bigint  not null,
  partnership uuid    not null references partnership,
  cycle       integer not null check (cycle >= 1),
  revision    integer not null check (revision >= 1),
  agreed_on   date,
  unique (partnership, cycle)
);

create table contribution (
  id           uuid    primary key,
  version      bigint  not null,
  division     uuid    not null references division,
  partnership  uuid    not null references partnership,
  cycle        integer not null,
  organisation uuid    not null references organisation,
  kind         text    not null check (kind in ('MONEY', 'HOURS', 'STAFF', 'IN_KIND')),
  amount       numeric(14, 2) not null check (amount > 0),
  unit         text    not null check (unit ~ '^([A-Z]{3}|hours|fte)$'),
  description  text,
  return_share numeric(7, 4) not null check (return_share between 0 and 100)
);
create index contribution_of_division on contribution (division);
create index contribution_of_partnership on contribution (partnership, cycle, organisation);

-- That a member agreed to a revision of the whole.
create table contribution_agreement (
  id           uuid    primary key,
  division     uuid    not null references division,
  partnership  uuid    not null references partnership,
  revision     integer not null check (revision >= 1),
  organisation uuid    not null references organisation,
  agreed_on    date    not null,
  unique (division, revision, organisation)
);

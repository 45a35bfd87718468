-- Who does what until when, and what came of it.
create table project (
  id          uuid    primary key,
  version     bigint  not null,
  partnership uuid    not null references partnership,
  cycle       integer not null check (cycle >= 1),
  title       text    not null check (title <> ''),
  goal        text    not null check (goal <> ''),
  owner       uuid    not null references organisation,
  starts_on   date    not null,
  ends_on     date    not null check (ends_on >= starts_on),
  state       text    not null check (state in ('PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED')),
  sheet       uuid    references deliverable,
  result      text    check (state not in ('COMPLETED', 'STOPPED') or result is not null)
);
create index project_partnership on project (partnership, starts_on, id);

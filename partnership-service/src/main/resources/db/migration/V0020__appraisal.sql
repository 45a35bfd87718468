-- How each member weighed taking part in a cycle, and what it decided.
create table appraisal (
  id              uuid    primary key,
  version         bigint  not null,
  partnership     uuid    not null references partnership,
  organisation    uuid    not null references organisation,
  cycle           integer not null check (cycle >= 1),
  fit_mission     integer not null check (fit_mission between 1 and 5),
  fit_vision      integer not null check (fit_vision between 1 and 5),
  fit_strategy    integer not null check (fit_strategy between 1 and 5),
  hours           numeric(10, 2) check (hours >= 0),
  staff           numeric(10, 2) check (staff >= 0),
  budget          numeric(14, 2) check (budget >= 0),
  energy          integer check (energy between 1 and 5),
  autonomy_impact integer not null check (autonomy_impact between 1 and 5),
  imposed         boolean not null,
  decision        text    not null check (decision in ('JOIN', 'DECLINE', 'POSTPONE')),
  reason          text    check (decision = 'JOIN' or reason is not null),
  decided_on      date    not null,
  unique (partnership, cycle, organisation)
);

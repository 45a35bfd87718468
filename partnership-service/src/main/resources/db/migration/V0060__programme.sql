-- What a member offers to participants: for whom, for how many, at what cost.
create table programme (
  id           uuid    primary key,
  version      bigint  not null,
  partnership  uuid    not null references partnership,
  provider     uuid    not null references organisation,
  title        text    not null check (title <> ''),
  goal         text    not null check (goal <> ''),
  tailoring    text,
  orientation  text    check (orientation in ('DEMAND', 'SUPPLY')),
  starts_on    date    not null,
  ends_on      date    check (ends_on >= starts_on),
  capacity     integer check (capacity >= 1),
  planned_cost_per_trajectory numeric(14, 2) check (planned_cost_per_trajectory >= 0)
);
create index programme_partnership on programme (partnership, starts_on, id);

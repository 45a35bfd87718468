-- The three K's: where one starts, where one wants to be, and what was measured on the way.
create table indicator (
  id           uuid    primary key,
  version      bigint  not null,
  partnership  uuid    not null references partnership,
  organisation uuid    references organisation,
  name         text    not null check (name <> ''),
  kind         text    not null check (kind in ('COST', 'QUALITY', 'VULNERABILITY')),
  unit         text    not null check (unit <> ''),
  better_when  text    not null check (better_when in ('LOWER', 'HIGHER')),
  baseline     numeric not null,
  target       numeric not null,
  measured     integer not null,
  latest_on    date,
  latest_value numeric,
  check (case better_when when 'LOWER' then target < baseline else target > baseline end),
  check ((latest_on is null) = (latest_value is null))
);
create index indicator_partnership on indicator (partnership, kind, name);

create table measurement (
  id          uuid    primary key,
  version     bigint  not null,
  partnership uuid    not null references partnership,
  indicator   uuid    not null references indicator,
  cycle       integer not null check (cycle >= 1),
  measured_on date    not null,
  value       numeric not null,
  recorded_by uuid    not null references organisation,
  unique (indicator, measured_on)
);
create index measurement_cycle on measurement (indicator, cycle);

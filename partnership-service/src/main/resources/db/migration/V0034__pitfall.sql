-- What could spoil a collaboration, and the rhythm in which its members look back.
create table pitfall (
  id          uuid    primary key,
  version     bigint  not null,
  partnership uuid    not null references partnership,
  title       text    not null check (title <> ''),
  description text,
  likelihood  integer not null check (likelihood between 1 and 5),
  impact      integer not null check (impact between 1 and 5),
  mitigation  text,
  owner       uuid    not null references organisation,
  state       text    not null check (state in ('OPEN', 'MITIGATED', 'OCCURRED', 'CLOSED'))
);
create index pitfall_partnership on pitfall (partnership, id);

create table review (
  id           uuid    primary key references partnership,
  version      bigint  not null,
  every_months integer not null check (every_months between 1 and 36),
  next_on      date    not null,
  last_due_on  date
);
create index review_next on review (next_on);

-- What each member seeks.
create table interest (
  id           uuid    primary key,
  version      bigint  not null,
  partnership  uuid    not null references partnership,
  organisation uuid    not null references organisation,
  position     text,
  interest     text    not null check (interest <> ''),
  alternative  text,
  priority     integer not null check (priority between 1 and 100)
);
create index interest_partnership on interest (partnership, organisation, priority);

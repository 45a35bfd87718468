-- What the members could do, what it would bring each, and what the weighing came to.
create table option (
  id           uuid    primary key,
  version      bigint  not null,
  partnership  uuid    not null references partnership,
  proposed_by  uuid    not null references organisation,
  title        text    not null check (title <> ''),
  description  text,
  effects      jsonb   not null,
  mutual_gain  boolean not null,
  worse_off    uuid[]  not null,
  dominated_by uuid[]  not null
);
create index option_partnership on option (partnership, id);

-- Informal concerns, and the complaint that one may become.
create table signal (
  id           uuid   primary key,
  version      bigint not null,
  partnership  uuid   not null references partnership,
  organisation uuid   not null references organisation,
  category     text   not null,
  lens         text,
  description  text   not null check (description <> ''),
  occurred_on  date   not null,
  state        text   not null check (state in ('OPEN', 'TALKED_OVER', 'PROMOTED', 'WITHDRAWN')),
  agreed       text   check (state <> 'TALKED_OVER' or agreed is not null),
  complaint    uuid,
  check ((state = 'PROMOTED') = (complaint is not null))
);
create index signal_partnership on signal (partnership, occurred_on desc, id);

alter table complaint add column signal uuid unique references signal;

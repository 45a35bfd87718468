-- What the members did together, and whether it deepened or brought progress.
create table activity (
  id          uuid    primary key,
  version     bigint  not null,
  partnership uuid    not null references partnership,
  recorded_by uuid    not null references organisation,
  cycle       integer not null check (cycle >= 1),
  phase       text    not null
                check (phase in ('EXPLORE', 'SHARE', 'AGREE', 'SHAPE', 'EXECUTE')),
  movement    text    not null check (movement in ('DEEPENING', 'PROGRESS')),
  happened_on date    not null,
  title       text    not null check (title <> ''),
  note        text
);
create index activity_partnership on activity (partnership, cycle, happened_on, id);

-- The way of one participant through a programme. The participant is known by a reference of the
-- organisation that referred it, never by name. Once erased, reference and free texts are gone; what
-- is counted stays.
create table trajectory (
  id            uuid    primary key,
  version       bigint  not null,
  partnership   uuid    not null references partnership,
  programme     uuid    not null references programme,
  provider      uuid    not null references organisation,
  referred_by   uuid    not null references organisation,
  participant   text    check (participant ~ '^[A-Za-z0-9-]{4,64}$'),
  registered_on date    not null,
  level         integer not null check (level between 1 and 8),
  expectation   text    not null check (expectation in ('ACTIVATION', 'DIPLOMA', 'PAID_WORK',
                  'SUSTAINED_WORK')),
  note          text,
  steps         text[]  not null,
  cost          numeric(14, 2) check (cost >= 0),
  shared_on     date,
  state         text    not null check (state in ('INTAKE', 'ACCEPTED', 'DECLINED', 'RUNNING',
                  'ENDED')),
  decision      text    check (decision in ('ACCEPT', 'DECLINE')),
  decided_on    date,
  alternative   text,
  reason        text,
  started_on    date,
  ended_on      date    check (ended_on >= started_on),
  ending        text,
  actual_cost   numeric(14, 2) check (actual_cost >= 0),
  steps_taken   integer not null,
  sustained_due_on date,
  sustained_on  date,
  definition    text,
  erased_on     date,
  unique (programme, referred_by, participant),
  check ((participant is null) = (erased_on is not null)),
  check (erased_on is null or num_nonnulls(note, alternative, reason) + cardinality(steps) = 0),
  check ((state = 'INTAKE') = (decision is null) and (decision is null) = (decided_on is null)),
  check ((state in ('RUNNING', 'ENDED')) = (started_on is not null)),
  check (started_on is null or shared_on <= started_on),
  check ((state = 'ENDED') = (ended_on is not null) and (ended_on is null) = (ending is null)),
  check ((sustained_on is null) = (definition is null))
);
create index trajectory_partnership on trajectory (partnership, registered_on desc, id);
create index trajectory_programme on trajectory (programme, state);
create index trajectory_to_confirm on trajectory (partnership, sustained_due_on)
  where sustained_due_on is not null;

-- What happened on the way; together it is the ladder, the outcomes and what is known of the work.
create table trajectory_step (
  id           uuid    primary key,
  trajectory   uuid    not null references trajectory,
  partnership  uuid    not null,
  position     integer not null,
  type         text    not null,
  taken_on     date    not null,
  rung         integer check (rung between 1 and 6),
  kind         text    check (kind in ('ACTIVATED', 'DIPLOMA', 'PAID_WORK')),
  civil_effect boolean,
  ending       text,
  cost         numeric(14, 2) check (cost >= 0),
  state        text    not null,
  taken_by     uuid    not null references organisation,
  unique (trajectory, position)
);

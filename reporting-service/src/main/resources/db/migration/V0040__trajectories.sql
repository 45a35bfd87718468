-- Trajectories: what the stream tells of participants on their way. Nobody is in it, not even under a
-- pseudonym: the events know a trajectory by an id of its own. What was published before this table was
-- there comes in with a rebuild.
create table projection.trajectory (
    id            uuid primary key,
    partnership   uuid not null,
    programme     uuid not null,
    level         int not null,
    registered_on date not null,
    planned_cost  numeric,
    declined_on   date,
    started_on    date,
    ended_on      date,
    actual_cost   numeric,
    first_rung    int,
    first_rung_on date,
    last_rung     int,
    last_rung_on  date,
    activated_on  date,
    diploma_on    date,
    work_on       date,
    sustained_on  date,
    sustained_by  text,
    heard_on      date not null
);
comment on column projection.trajectory.work_on is 'The first day of the first paid work.';
comment on column projection.trajectory.sustained_by is
    'The definition by which it was worked out that the work lasted, such as sustainedWork/1.';
comment on column projection.trajectory.heard_on is 'The day of the last fact about it.';
create index on projection.trajectory (partnership, registered_on);
create index on projection.trajectory (registered_on);

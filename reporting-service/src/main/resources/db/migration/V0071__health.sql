-- Health, worked out in advance for every day: what the rules have to say follows from the events and
-- from the day, and on which days it changes is known. So nothing here has to be renewed because a day
-- comes; a reader asks for the rows of today. Made anew for a partnership in the transaction of each
-- batch of events that touches it.
create table projection.judged (
    partnership    uuid primary key,
    basis          bigint not null,
    trust_measured boolean not null default false,
    trust_score    numeric
);
comment on table projection.judged is
    'Which partnerships were judged. Who judges one has its row, so that two batches do not judge it at once.';
comment on column projection.judged.basis is 'By which rules and thresholds; others make it outstanding.';
comment on column projection.judged.trust_score is 'The last that may be shown; null when there is none.';

create table projection.health (
    partnership uuid not null,
    first_day   date not null,
    last_day    date not null,
    status      text not null,
    reasons     int not null,
    primary key (partnership, first_day)
);
comment on table projection.health is 'The colour on every day, without a gap.';

create table projection.alert (
    partnership uuid not null,
    rule        text not null,
    first_day   date not null,
    last_day    date not null,
    severity    int not null,
    since       date not null,
    evidence    text not null,
    primary key (partnership, rule, first_day)
);
comment on table projection.alert is 'On which days a rule speaks, and what it says.';
comment on column projection.alert.severity is '0 red, 1 amber, 2 unknown.';
create index on projection.alert (severity, since desc, partnership, rule);

create table projection.completed_phase (
    partnership  uuid not null,
    phase        text not null,
    started_on   date not null,
    completed_on date not null
);
comment on table projection.completed_phase is
    'Phases that were completed, from the road that a partnership went; the portfolio counts them.';
create index on projection.completed_phase (partnership);
create index on projection.completed_phase (completed_on);

create table projection.progress (
    partnership uuid not null,
    indicator   uuid not null,
    kind        text not null,
    first_day   date not null,
    last_day    date not null,
    share       numeric,
    primary key (indicator, first_day)
);
comment on table projection.progress is
    'How far each indicator is on every day, without a gap; null as long as it was not measured.';
create index on projection.progress (partnership);

create index on projection.trust (occurred_on);

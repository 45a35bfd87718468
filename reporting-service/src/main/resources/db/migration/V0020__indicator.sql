-- indicators -----------------------------------------------------------------------------------

create table projection.indicator (
    id           uuid primary key,
    partnership  uuid not null,
    kind         text not null,
    unit         text not null,
    better_when  text not null,
    baseline     numeric not null,
    target       numeric not null,
    organisation uuid
);
create index on projection.indicator (partnership);

create table projection.indicator_measurement (
    id          uuid primary key,
    indicator   uuid not null,
    partnership uuid not null,
    cycle       int not null,
    value       numeric not null,
    occurred_on date not null
);
create index on projection.indicator_measurement (partnership);

-- Recoveries: from complaints back to trust. Made from the stream like everything here; what was
-- published before this table was there comes in with a rebuild.
create table projection.recovery (
    id               uuid primary key,
    partnership      uuid not null,
    complaints       uuid[] not null,
    opened_on        date not null,
    planned          int not null default 0,
    done             int not null default 0,
    due              date[] not null default '{}',
    shared_on        date,
    shared_with      int,
    measure_trust_on date,
    closed_on        date,
    assessment       uuid,
    trust_score      numeric
);
comment on column projection.recovery.due is 'The days by which what is not done yet was promised.';
create index on projection.recovery (partnership, opened_on, id);

-- What the rules of health look at besides. Made from the stream like everything here; what was
-- published before these tables were there comes in with a rebuild.

-- movement -------------------------------------------------------------------------------------
create table projection.activity (
    id          uuid primary key,
    partnership uuid not null,
    movement    text not null,
    cycle       int not null,
    phase       text not null,
    occurred_on date not null
);
create index on projection.activity (partnership, occurred_on, id);

-- delegate -------------------------------------------------------------------------------------
create table projection.mandate (
    delegate     uuid primary key,
    partnership  uuid not null,
    organisation uuid not null,
    withdrawn    boolean not null,
    until        date
);
comment on column projection.mandate.until is 'Its last day; null holds until further notice.';
create index on projection.mandate (partnership);

-- contribution ---------------------------------------------------------------------------------
create table projection.contribution (
    id           uuid primary key,
    partnership  uuid not null,
    organisation uuid not null,
    kind         text not null,
    amount       numeric not null,
    unit         text not null,
    return_share numeric not null,
    agreed_on    date not null
);
create index on projection.contribution (partnership);

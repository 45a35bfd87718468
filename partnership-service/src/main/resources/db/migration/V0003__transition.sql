-- The steps that were made in the life of a partnership; they happened and never change.
create table transition (
  id                    uuid    primary key,
  position              bigint  generated always as identity unique,
  partnership           uuid    not null references partnership,
  type                  text    not null
                          check (type in ('COMPLETE', 'SKIP', 'RETURN', 'RENEW', 'END')),
  cycle                 integer not null check (cycle >= 1),
  phase                 text    not null
                          check (phase in ('EXPLORE', 'SHARE', 'AGREE', 'SHAPE', 'EXECUTE')),
  from_phase            text    not null
                          check (from_phase in ('EXPLORE', 'SHARE', 'AGREE', 'SHAPE', 'EXECUTE')),
  from_phase_started_on date    not null,
  reason                text    check (type not in ('SKIP', 'END') or reason is not null),
  unmet                 text[]  not null,
  organisation          uuid    not null references organisation,
  occurred_on           date    not null
);
create index transition_partnership on transition (partnership, cycle, position);

-- What the lead let go when a phase was completed.
create table waiver (
  transition uuid not null references transition,
  code       text not null,
  reason     text not null check (reason <> ''),
  primary key (transition, code)
);

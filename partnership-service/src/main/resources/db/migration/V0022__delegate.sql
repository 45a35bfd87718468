-- Who speaks for each member. The only place where the person is known.
create table delegate (
  id                   uuid   primary key,
  version              bigint not null,
  partnership          uuid   not null references partnership,
  organisation         uuid   not null references organisation,
  name                 text   not null check (name <> ''),
  function             text,
  mandate_scope        text   not null check (mandate_scope <> ''),
  mandate_limit        numeric(14, 2) check (mandate_limit >= 0),
  mandate_deliverables text[] check (cardinality(mandate_deliverables) > 0),
  mandate_until        date,
  backing_consulted_on date,
  trust                integer check (trust between 1 and 5),
  accessibility        integer check (accessibility between 1 and 5),
  expertise            integer check (expertise between 1 and 5),
  support              text,
  ended_on             date,
  announced            text   not null
                         check (announced in ('VALID', 'EXPIRING', 'EXPIRED', 'ENDED'))
);
create index delegate_of_organisation on delegate (partnership, organisation, id desc);
-- What the daily round looks for.
create index delegate_until on delegate (mandate_until) where ended_on is null;

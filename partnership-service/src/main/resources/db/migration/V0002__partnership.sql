create table partnership (
  id               uuid    primary key,
  version          bigint  not null,
  name             text    not null check (name <> ''),
  purpose          text    not null check (purpose <> ''),
  ambition         text,
  origin           text    not null check (origin in ('VOLUNTARY', 'REQUESTED', 'MANDATED')),
  orientation      text    not null check (orientation in ('DEMAND', 'SUPPLY')),
  form             text    not null
                     check (form in ('PROJECT', 'CHAIN', 'NETWORK', 'ALLIANCE', 'PUBLIC_PRIVATE')),
  region           text    not null check (region <> ''),
  target_group     text,
  starts_on        date    not null,
  status           text    not null check (status in ('ACTIVE', 'RECOVERING', 'ENDED')),
  cycle            integer not null check (cycle >= 1),
  phase            text    not null
                     check (phase in ('EXPLORE', 'SHARE', 'AGREE', 'SHAPE', 'EXECUTE')),
  phase_started_on date    not null,
  cycle_completed  boolean not null check (not cycle_completed or phase = 'EXECUTE'),
  facts            integer not null
);
create index partnership_name on partnership (name, id);
create index partnership_region on partnership (region, name, id);

-- An organisation in a partnership, from the day it joined to the day it left. Rows stay.
create table member (
  id           uuid primary key,
  partnership  uuid not null references partnership,
  organisation uuid not null references organisation,
  role         text not null check (role in ('LEAD', 'PARTNER', 'ASSOCIATE')),
  joined_on    date not null,
  left_on      date check (left_on >= joined_on),
  -- Deferred, as handing over the lead passes through a moment with two.
  constraint one_lead exclude using btree (partnership with =)
    where (role = 'LEAD' and left_on is null) deferrable initially deferred
);
create unique index member_once on member (partnership, organisation) where left_on is null;
-- Who may see a partnership is asked by organisation.
create index member_organisation on member (organisation, partnership) where left_on is null;
create index member_partnership on member (partnership);

-- What organisations stated as their identity, in versions that stay. The organisation itself has
-- the last one.
create table organisation_identity (
  id           uuid    primary key,
  organisation uuid    not null references organisation,
  number       integer not null check (number >= 1),
  mission      text,
  vision       text,
  core_values  text[],
  stated_on    date    not null,
  unique (organisation, number)
);
insert into organisation_identity
  (id, organisation, number, mission, vision, core_values, stated_on)
select gen_random_uuid(), id, 1, mission, vision, core_values, current_date
from organisation
where mission <> '' or vision <> '' or cardinality(core_values) > 0;

-- That members laid their identities side by side: which versions, and what they agreed on where
-- they differ. Rows stay; the last one counts.
create table identity_comparison (
  id          uuid primary key,
  partnership uuid not null references partnership,
  compared_by uuid not null references organisation,
  compared_on date not null,
  remark      text
);
create index identity_comparison_of_partnership on identity_comparison (partnership, id desc);

create table compared_version (
  comparison   uuid    not null references identity_comparison,
  organisation uuid    not null references organisation,
  number       integer not null check (number >= 1),
  primary key (comparison, organisation)
);

create table named_difference (
  comparison uuid    not null references identity_comparison,
  position   integer not null,
  subject    text    not null check (subject in ('MISSION', 'VISION', 'VALUE')),
  value      text    check ((subject = 'VALUE') = (value is not null)),
  agreement  text    not null check (agreement <> ''),
  primary key (comparison, position)
);

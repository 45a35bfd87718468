-- Reference data for everyone. Numbers in registers are kept as scheme:value; they are not unique,
-- as a region without legal personality goes by those of its central municipality.
create table organisation (
  id          uuid   primary key,
  version     bigint not null,
  name        text   not null check (name <> ''),
  kind        text   not null check (kind in ('MUNICIPALITY', 'REGION', 'EMPLOYMENT_SERVICE',
                'CARE_PROVIDER', 'TRAINING_PROVIDER', 'EDUCATION', 'EMPLOYER', 'WELFARE', 'CITIZENS',
                'OTHER')),
  sector      text   not null check (sector in ('PUBLIC', 'PRIVATE', 'CIVIL')),
  identifiers varchar[] not null check (array_to_string(identifiers, ' ')
                ~ '^((oin:\d{20}|kvk:\d{8}|kbo:\d{10}|ovo:OVO\d{6})( |$))*$'),
  mission     text,
  vision      text,
  core_values text[]
);
create index organisation_name on organisation (name, id);
create index organisation_identifiers on organisation using gin (identifiers);

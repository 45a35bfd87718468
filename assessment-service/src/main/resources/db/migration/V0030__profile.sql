-- Profiles of people that were measured elsewhere: four shares, and nothing that leads to a person or tells an order.
create table measured_profile (
  id           uuid primary key,
  assessment   uuid not null references assessment,
  organisation uuid not null,
  results      integer not null check (results between 0 and 100),
  ideas        integer not null check (ideas between 0 and 100),
  people       integer not null check (people between 0 and 100),
  facts        integer not null check (facts between 0 and 100),
  told         boolean not null,
  check (results + ideas + people + facts = 100)
);
create index measured_profile_assessment on measured_profile (assessment, organisation);
create index measured_profile_told on measured_profile (organisation) where told;

-- Published compositions, as the dimensions are.
alter table result add column composition text;

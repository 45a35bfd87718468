-- How trust was measured, as the assessment service told it. Never asked for, so no reference to a
-- partnership: what was told is kept.
create table trust_pulse (
  id          uuid    primary key,
  partnership uuid    not null,
  opens_on    date,
  opened_at   timestamptz,
  measured_on date,
  score       numeric check (score between 1 and 5)
);
create index trust_pulse_partnership on trust_pulse (partnership);

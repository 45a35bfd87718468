-- Complaints and the steps in handling them. The dates follow from regime, receipt and steps; only
-- the last day for the decision is kept, for lists.
create table complaint (
  id uuid primary key,
  version bigint not null,
  partnership uuid not null references partnership,
  category text not null,
  lens text,
  description text not null,
  complainant_organisation uuid references organisation,
  complainant_external text,
  about uuid[] not null,
  received_on date not null,
  regime text not null,
  logged_by uuid not null,
  logged_at timestamptz not null,
  state text not null,
  steps_taken integer not null,
  decision_due_on date not null,
  finding text,
  decided_on date,
  check (num_nonnulls(complainant_organisation, complainant_external) = 1),
  check (cardinality(about) > 0),
  check ((state = 'DECIDED') = (finding is not null and decided_on is not null))
);

create index complaint_of_partnership on complaint (partnership, received_on desc, id);
create index complaint_to_decide on complaint (decision_due_on)
  where state not in ('DECIDED', 'WITHDRAWN');

create table complaint_step (
  id uuid primary key,
  complaint uuid not null references complaint,
  partnership uuid not null,
  position integer not null,
  type text not null,
  taken_on date not null,
  handler text,
  involved boolean,
  own_conduct boolean,
  handler_organisation uuid,
  party text,
  report text,
  waived_because text,
  reason text,
  weeks integer,
  notice_given_on date,
  consent_on date,
  finding text,
  state text not null,
  taken_by uuid not null,
  unique (complaint, position)
);

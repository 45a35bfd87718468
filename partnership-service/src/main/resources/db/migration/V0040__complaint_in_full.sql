-- Complaints in full: satisfied complainants, grounds, advice, copies, and when the conduct was.
alter table complaint
  add column conduct_on date,
  add column agreed_terms jsonb,
  add check (conduct_on <= received_on);

alter table complaint_step
  add column ground text,
  add column advised_finding text,
  add column departed_because text,
  add column copy_sent_on date,
  add column confirmed_by text,
  add column confirmed_on date,
  add check (departed_because is null or advised_finding is not null);

drop index complaint_to_decide;
create index complaint_to_decide on complaint (decision_due_on)
  where state not in ('DECIDED', 'SATISFIED', 'WITHDRAWN');

-- The terms that a partnership laid down where no statute sets them.
create table complaint_terms (
  id      uuid   primary key references partnership,
  version bigint not null,
  terms   jsonb  not null
);

-- Of which dates was reminded: once for each complaint, date and state.
create table complaint_reminder (
  complaint uuid not null references complaint,
  code      text not null,
  due_on    date not null,
  state     text not null,
  told_on   date not null,
  primary key (complaint, code, due_on, state)
);

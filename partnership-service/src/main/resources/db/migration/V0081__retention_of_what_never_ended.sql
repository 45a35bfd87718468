-- From when the terms of what members wrote are counted, and when it was taken out.
alter table partnership
  add column ended_on date,
  add column texts_erased_on date check (texts_erased_on >= ended_on);
update partnership set ended_on = coalesce(
  (select max(occurred_on) from transition
     where transition.partnership = partnership.id and type = 'END'),
  current_date)
where status = 'ENDED';
-- Not the other way round: a replica of the version before, beside this one, ends without the day.
alter table partnership add check (ended_on is null or status = 'ENDED');
create index partnership_ended on partnership (ended_on) where ended_on is not null;

alter table recovery add column erased_on date;

-- When something was last recorded of a trajectory: nobody may ever end it. Of those there were, the
-- history knows; of those that a replica of the version before adds, the day of adding is enough.
alter table trajectory add column last_news_on date default current_date;
update trajectory set last_news_on = coalesce(
  (select max(change.at at time zone 'Europe/Amsterdam')::date
     from history change where change.resource = trajectory.id),
  current_date);
alter table trajectory alter column last_news_on set not null;
create index trajectory_silent on trajectory (last_news_on)
  where erased_on is null and state not in ('ENDED', 'DECLINED');

-- Mandates that were never withdrawn and signals that were never settled go with the partnership, so
-- that what was erased need not have come to an end of its own.
do $$
declare
  found record;
begin
  for found in
    select conrelid::regclass as of, conname from pg_constraint
    where conrelid in ('delegate'::regclass, 'signal'::regclass) and contype = 'c'
      and pg_get_constraintdef(oid) like '%erased_on%'
  loop
    execute format('alter table %s drop constraint %I', found.of, found.conname);
  end loop;
end
$$;

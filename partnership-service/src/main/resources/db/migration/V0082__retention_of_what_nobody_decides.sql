-- When a signal was raised, which is later than what it is about: from then the term of one that nobody
-- settles is counted. Of those there were, the history knows.
alter table signal add column recorded_on date default current_date;
update signal set recorded_on = coalesce(
  (select min(change.at at time zone 'Europe/Amsterdam')::date
     from history change where change.resource = signal.id),
  current_date);
alter table signal alter column recorded_on set not null;

-- Who changed what belongs to no partnership: looked for every day among those that are told still.
create index history_actor_of_nowhere on history (at)
  where partnership is null and actor not in ('system', '[erased]');

-- When a member stated or confirmed what it seeks: who joined later was not there yet. Of what was
-- stated before this was kept, the history knows.
alter table interest add column stated_on date;
update interest set stated_on = coalesce(
  (select max(change.at at time zone 'Europe/Amsterdam')::date
     from history change where change.resource = interest.id),
  current_date);
alter table interest alter column stated_on set not null;

-- In which rhythm an indicator is to be measured.
alter table indicator add column every_months integer check (every_months between 1 and 60);

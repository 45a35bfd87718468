-- When what is about a person was taken out, because it had been kept as long as it may be.
alter table delegate add column erased_on date check (erased_on is null or ended_on is not null);
alter table complaint add column erased_on date;
alter table signal add column erased_on date check (erased_on is null or state <> 'OPEN');

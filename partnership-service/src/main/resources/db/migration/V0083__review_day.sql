-- The day of the month that was meant for reviews, as a short month has to do with an earlier one. Empty where a
-- replica of the version before sets a rhythm during the upgrade: then the day of the last review goes on.
alter table review add column day_of_month integer check (day_of_month between 1 and 31);
update review set day_of_month = extract(day from next_on);

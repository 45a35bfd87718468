-- A database that is away is waited for, and that costs an attempt once. One that is there and gives up
-- time and again, as a statement takes too long, looks the same each time; only the number tells.
alter table public.rebuild add column attempts int not null default 0;
comment on column public.rebuild.attempts is 'How often the rebuild was begun; the database was there then.';

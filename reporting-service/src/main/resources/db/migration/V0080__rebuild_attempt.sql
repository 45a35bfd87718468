-- Each attempt at a rebuild fills tables of its own. Who finds those of another here has lost the
-- rebuild to that one, and has no say in it any more.
alter table public.rebuild add column tables text;
comment on column public.rebuild.tables is 'The schema that the present attempt fills.';

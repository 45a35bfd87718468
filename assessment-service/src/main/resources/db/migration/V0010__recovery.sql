-- A trust pulse may measure what a recovery did; one that is shared by several names them all.
alter table assessment add column recoveries uuid[] not null default '{}';
alter table assessment alter column recoveries drop default;

-- Who published a version and who retired it; nobody when it came with the service.
alter table instrument
  add column published_at timestamptz not null default now(),
  add column published_by text,
  add column retired_at   timestamptz,
  add column retired_by   text;

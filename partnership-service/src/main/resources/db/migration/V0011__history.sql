-- Who changed what and when, before and after. Rows are added in the transaction of their change and
-- never change themselves. Erasing what somebody may ask to be erased is the one exception: it blanks
-- values, in a transaction that says so with "set local samenspel.erasing = 'on'".
create table history (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  organisation uuid,
  partnership uuid,
  resource_type text not null,
  resource uuid not null,
  action text not null,
  before jsonb,
  after jsonb
);

create index history_of_partnership on history (partnership, id desc);
create index history_of_resource on history (resource, id desc);

create function history_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('samenspel.erasing', true) = 'on' then
    return new;
  end if;
  raise exception 'History is added to, never changed' using errcode = 'insufficient_privilege';
end
$$;

create trigger history_stays before update or delete on history
  for each row execute function history_stays();
create trigger history_stays_whole before truncate on history
  for each statement execute function history_stays();

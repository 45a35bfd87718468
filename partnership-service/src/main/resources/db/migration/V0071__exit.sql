-- What the members agreed on for the time after the partnership, and what was running when it ended.
alter table transition
  add column exit_agreed_on date,
  add column exit_settlement text check (exit_settlement <> ''),
  add column exit_handover text,
  add column unsettled text[] not null default '{}',
  add check (type = 'END' or exit_agreed_on is null),
  add check ((exit_agreed_on is null) = (exit_settlement is null));

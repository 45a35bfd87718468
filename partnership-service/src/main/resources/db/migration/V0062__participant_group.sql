-- Participants who go through a programme together and help each other on.
create table participant_group (
  id           uuid   primary key,
  version      bigint not null,
  partnership  uuid   not null references partnership,
  programme    uuid   not null references programme,
  provider     uuid   not null references organisation,
  title        text   not null check (title <> ''),
  approach     text,
  participants uuid[] not null,
  peer_support jsonb  not null,
  sessions     jsonb  not null
);
create index participant_group_partnership on participant_group (partnership, title, id);

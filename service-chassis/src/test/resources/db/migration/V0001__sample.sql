create table sample (
  id      uuid primary key,
  name    text not null,
  colour  text,
  version bigint not null
);
create table letter (
  id    bigint generated always as identity,
  event uuid not null,
  text  text not null check (text <> 'poison')
);

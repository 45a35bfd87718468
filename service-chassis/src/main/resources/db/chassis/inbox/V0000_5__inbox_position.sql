-- How far each partition was taken in; written in the transaction of the effect. Reading begins here,
-- not where the broker thinks that we were: a database that was restored takes in again what it lost.
create table inbox_position (
  topic       text    not null,
  partition   integer not null,
  next_offset bigint  not null,
  primary key (topic, partition)
);

alter table projection.complaint add column withdrawn_on date;
create index on projection.complaint (received_on);

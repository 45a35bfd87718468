-- What a batch touched is worked out after it, so that nobody waits for that to see what the batch
-- brought. Rows are only added by batches and taken by who works them out: neither waits for the other.
create table projection.due (
    id          bigint generated always as identity primary key,
    partnership uuid not null
);
comment on table projection.due is
    'Partnerships for which what follows from the projections is to be worked out anew; usually for a moment.';

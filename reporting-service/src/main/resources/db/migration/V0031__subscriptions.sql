-- Webhooks. Not made from the stream, so they stand outside the schema that a rebuild swaps. Events are
-- named by id only: their text is in the projections, which hold every event after a rebuild too.

create table public.subscription (
    id            uuid primary key,
    organisation  uuid,
    owner         text not null,
    sink          text not null,
    types         text[] not null,
    subject       uuid,
    state         text not null check (state in ('active', 'ended')),
    ended_because text,
    created_at    timestamptz not null,
    ended_at      timestamptz,
    cursor        text not null
);
comment on column public.subscription.organisation is 'Whose sight it has; null sees everything.';
comment on column public.subscription.cursor is
    'Up to where events were put in the queue; written in the transaction that put them there.';
create index on public.subscription (organisation, owner);

create table public.webhook_lane (
    subscription uuid not null references public.subscription on delete cascade,
    subject      uuid not null,
    due_at       timestamptz not null,
    claim        uuid,
    primary key (subscription, subject)
);
comment on table public.webhook_lane is
    'A subject of which events wait for a subscription; they go one after another, by whoever has the claim.';
create index on public.webhook_lane (subscription, due_at);

create table public.webhook_delivery (
    id           bigint generated always as identity primary key,
    subscription uuid not null references public.subscription on delete cascade,
    subject      uuid not null,
    event        uuid not null,
    type         text not null,
    queued_at    timestamptz not null,
    attempts     int not null default 0,
    attempted_at timestamptz,
    failure      text,
    dead_at      timestamptz,
    unique (subscription, event)
);
comment on table public.webhook_delivery is
    'What is still to be delivered, in order of id within a lane; what was given up has dead_at.';
create index on public.webhook_delivery (subscription, subject, id) where dead_at is null;
create index on public.webhook_delivery (subscription, id) where dead_at is not null;

-- The event as it was written. Taken apart for jsonb and put together again for the relay, an event
-- cost the database more than its row did. Replicas of the version before write and read it still.
alter table outbox alter column payload type json using payload::text::json;

-- The relay is woken after a commit and no longer in it: PostgreSQL lets transactions that notify commit
-- one at a time, each holding up the others until it is on the disk.
drop trigger outbox_filled on outbox;
drop function notify_outbox();

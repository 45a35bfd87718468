-- Every hour is looked for tokens to forget: through this, among those that are still known only, so
-- that it takes no longer as there are more of the past.
create index invitation_known on invitation (assessment) where token_hash not like 'forgotten %';

-- For taking a person out of history: the same image with a mark in the place of some values.
create function blanked(image jsonb, names text[], mark text) returns jsonb
  immutable language sql as $$
  select case when image is not null then (
    select coalesce(
      jsonb_object_agg(key, case when key = any (names) then to_jsonb(mark) else value end), '{}')
    from jsonb_each(image)) end
$$;

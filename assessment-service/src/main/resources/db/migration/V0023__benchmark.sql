-- Results of others with the same instrument, for the benchmark.
create index result_instrument on result (instrument, instrument_version, partnership, sequence desc);
create index partnership_form on partnership (form);
create index partnership_region on partnership (region);

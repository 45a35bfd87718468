-- Of which last day people were reminded: each once, also after it was put off.
alter table assessment add column reminded_of date;

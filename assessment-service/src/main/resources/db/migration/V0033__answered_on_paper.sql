-- While the assessment is open an answer tells that it came on paper, as what may be told of the scores
-- depends on it; when it is closed that is wiped out. Of answers from before this it is not known.
alter table response add column on_paper boolean not null default false;

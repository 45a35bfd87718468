-- Who answered on paper; like whether somebody answered it stands apart from what was answered.
alter table invitation add column on_paper boolean not null default false;
alter table invitation alter column on_paper drop default;

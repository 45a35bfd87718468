-- An assessment that was planned and is given up before it opened takes its invitations along.
alter table invitation drop constraint invitation_assessment_fkey,
  add constraint invitation_assessment_fkey
    foreign key (assessment) references assessment on delete cascade;

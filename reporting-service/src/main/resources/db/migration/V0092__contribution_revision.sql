-- Contributions may be agreed on twice on one day: which belong together is told by cycle and revision.
alter table projection.contribution add column cycle int, add column revision int;
comment on column projection.contribution.revision is
    'To which state of the contributions of the cycle the members agreed; null where that was not told.';

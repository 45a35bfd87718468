-- The last phase of a cycle may be over before the next cycle begins: then its time stands still.
alter table projection.partnership add column phase_until date;
comment on column projection.partnership.phase_until is
    'When the phase was over, with the cycle or the partnership; null while it goes on.';
update projection.partnership p
set phase_until = case when step.kind = 'phaseStarted' then p.ended_on else step.occurred_on end
from (select distinct on (partnership) partnership, kind, occurred_on
      from projection.timeline_entry
      where kind in ('phaseStarted', 'phaseCompleted', 'phaseSkipped')
      order by partnership, sequence desc) step
where step.partnership = p.id;

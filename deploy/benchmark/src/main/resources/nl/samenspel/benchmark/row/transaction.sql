\startpipeline
begin;
select id, ended_on, facts, name, purpose, ambition, origin, orientation, form, region, target_group, starts_on, cycle, phase, phase_started_on, cycle_completed, status, texts_erased_on, version
from partnership where id = :partnership::uuid for no key update;
\endpipeline
select partnership, id, joined_on, left_on, organisation, role from member where partnership = :partnership::uuid order by joined_on, id;
{changes}
commit;

select organisation, max(stated_on) from interest where partnership = :partnership::uuid group by organisation;
select d.id, d.cycle, d.facts, d.kind, d.partnership, s.deliverable, s.id, s.decision, s.organisation, s.partnership, s.remark, s.signed_on, s.version_number, d.state, d.version, v.deliverable, v.id, v.accepted_on, v.uri, v.media_type, v.sha256, v.number, v.partnership, v.submitted_by, v.submitted_on, v.title
from deliverable d join deliverable_version v on d.id = v.deliverable left join signature s on d.id = s.deliverable
where d.partnership = :partnership::uuid and d.cycle = 1 and d.kind in ('STARTING_NOTE') order by v.number, s.id;
insert into transition (cycle, exit_agreed_on, exit_settlement, exit_handover, from_phase, from_phase_started_on, occurred_on, organisation, partnership, phase, reason, type, unmet, unsettled, id)
values (1, null, null, null, 'EXPLORE', '2026-11-26', '2026-11-26', :lead::uuid, :partnership::uuid, 'EXPLORE', null, 'COMPLETE', '{}', '{}', uuidv7());
update partnership set ended_on = null, facts = facts + 2, name = 'Werk in de techniek', purpose = 'Werkzoekenden aan een vakdiploma en een baan helpen.', ambition = null, origin = 'VOLUNTARY', orientation = 'DEMAND', form = 'NETWORK', region = 'Regio 1', target_group = null, starts_on = '2026-01-05', cycle = 1, phase = 'SHARE', phase_started_on = '2026-11-26', cycle_completed = false, status = 'ACTIVE', texts_erased_on = null, version = version + 1
where id = :partnership::uuid and version >= 0;
insert into history (id, at, actor, organisation, partnership, resource_type, resource, action, before, after)
values (uuidv7(), now(), 'coordinator@019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f', :lead::uuid, :partnership::uuid, 'transition', uuidv7(), 'CREATED', null, '{"cycle":1,"fromPhase":"explore","fromPhaseStartedOn":"2026-11-26","occurredOn":"2026-11-26","organisation":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","partnership":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","phase":"explore","type":"complete","unmet":[],"unsettled":[]}'::jsonb),
  (uuidv7(), now(), 'coordinator@019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f', :lead::uuid, :partnership::uuid, 'partnership', :partnership::uuid, 'CHANGED', '{"phase":"explore"}'::jsonb, '{"phase":"share"}'::jsonb);
\startpipeline
{event PhaseCompleted {"partnership":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","cycle":1,"phase":"explore","startedOn":"2026-11-26","next":"share","waived":[],"occurredOn":"2026-11-26"}}
{event PhaseStarted {"partnership":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","cycle":1,"phase":"share","occurredOn":"2026-11-26"}}
\endpipeline

insert into transition (cycle, exit_agreed_on, exit_settlement, exit_handover, from_phase, from_phase_started_on, occurred_on, organisation, partnership, phase, reason, type, unmet, unsettled, id)
values (1, null, null, null, 'SHARE', '2026-11-26', '2026-11-26', :lead::uuid, :partnership::uuid, 'EXPLORE', null, 'RETURN', '{}', '{}', uuidv7());
update partnership set ended_on = null, facts = facts + 2, name = 'Werk in de techniek', purpose = 'Werkzoekenden aan een vakdiploma en een baan helpen.', ambition = null, origin = 'VOLUNTARY', orientation = 'DEMAND', form = 'NETWORK', region = 'Regio 1', target_group = null, starts_on = '2026-01-05', cycle = 1, phase = 'EXPLORE', phase_started_on = '2026-11-26', cycle_completed = false, status = 'ACTIVE', texts_erased_on = null, version = version + 1
where id = :partnership::uuid and version >= 0;
insert into history (id, at, actor, organisation, partnership, resource_type, resource, action, before, after)
values (uuidv7(), now(), 'coordinator@019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f', :lead::uuid, :partnership::uuid, 'transition', uuidv7(), 'CREATED', null, '{"cycle":1,"fromPhase":"share","fromPhaseStartedOn":"2026-11-26","occurredOn":"2026-11-26","organisation":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","partnership":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","phase":"explore","type":"return","unmet":[],"unsettled":[]}'::jsonb),
  (uuidv7(), now(), 'coordinator@019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f', :lead::uuid, :partnership::uuid, 'partnership', :partnership::uuid, 'CHANGED', '{"phase":"share"}'::jsonb, '{"phase":"explore"}'::jsonb);
\startpipeline
{event PhaseReturned {"partnership":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","cycle":1,"phase":"explore","from":"share","occurredOn":"2026-11-26"}}
{event PhaseStarted {"partnership":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","cycle":1,"phase":"explore","occurredOn":"2026-11-26"}}
\endpipeline

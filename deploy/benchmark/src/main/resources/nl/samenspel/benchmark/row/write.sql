\startpipeline
begin;
select id, cycle, cycle_completed, phase, phase_started_on, facts, ambition, form, name, orientation, origin, purpose, region, starts_on, target_group, status, version
from partnership where id = '{partnership}' for no key update;
\endpipeline
select partnership, id, joined_on, left_on, organisation, role from member where partnership = '{partnership}' order by joined_on, id;
insert into complaint (agreed_terms, decided_on, decision_due_on, finding, about, category, complainant_external, complainant_organisation, conduct_on, description, lens, received_on, regime, signal, logged_at, logged_by, partnership, state, steps_taken, version, id)
values (null, null, '2027-01-01', null, '{{lead}}', 'COMMUNICATION', null, '{partner}', null, 'Wijzigingen in de planning horen wij pas als zij al zijn doorgevoerd.', 'RELATION', '2026-11-20', 'NL_AWB', null, now(), '{partner}', '{partnership}', 'LOGGED', 0, 0, uuidv7());
insert into history (id, at, actor, organisation, partnership, resource_type, resource, action, before, after)
values (uuidv7(), now(), 'coordinator@{partner}', '{partner}', '{partnership}', 'complaint', uuidv7(), 'CREATED', null, '{"about": ["{lead}"], "state": "LOGGED", "loggedAt": "2026-11-26T14:40:00.123456Z", "loggedBy": "{partner}", "category": "communication", "lens": "relation", "complainant": {"organisation": "{partner}"}, "description": "Wijzigingen in de planning horen wij pas als zij al zijn doorgevoerd.", "receivedOn": "2026-11-20", "regime": "nlAwb", "stepsTaken": 0, "decisionDueOn": "2027-01-01"}'::jsonb);
with numbered as (
  insert into event_sequence (subject, last) values ('{partnership}', 1)
  on conflict (subject) do update set last = event_sequence.last + 1
  returning last)
insert into outbox (id, aggregatetype, aggregateid, type, payload)
select uuidv7(), 'samenspel.partnerships', '{partnership}', 'nl.samenspel.partnership.ComplaintLogged.v1', ('{"sequence":"' || last || '","specversion":"1.0","id":"019e3a54-dc47-74b1-8f54-847ea8c2373c","source":"urn\u003anld\u003aoin:00000099000000001000\u003asysteem\u003asamenspel-partnership","type":"nl.samenspel.partnership.ComplaintLogged.v1","datacontenttype":"application/json","dataschema":"urn\u003asamenspel\u003aschema\u003anl.samenspel.partnership.ComplaintLogged.v1","subject":"{partnership}","time":"2026-11-26T14:40:00.487123Z","sequencetype":"Integer","partitionkey":"{partnership}","traceparent":"00-ab8cdbe567234e8bda14afc62aa36fac-00a3afd608c77714-00","data":{"partnership":"{partnership}","complaint":"019e3a54-da60-75d0-8b02-d678fc068788","category":"communication","lens":"relation","regime":"nlAwb","complainant":{"organisation":"{partner}"},"about":["{lead}"],"receivedOn":"2026-11-20","deadlines":[{"code":"notHandling","on":"2026-12-18"},{"code":"decision","on":"2027-01-01"}]}}')::json from numbered;
commit;

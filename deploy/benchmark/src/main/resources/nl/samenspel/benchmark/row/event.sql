with numbered as (
  insert into event_sequence (subject, last) values (:partnership::uuid, 1)
  on conflict (subject) do update set last = event_sequence.last + 1
  returning last)
insert into outbox (id, aggregatetype, aggregateid, type, payload)
select uuidv7(), 'samenspel.partnerships', :partnership::text, 'nl.samenspel.partnership.{type}.v1', ('{"sequence":"' || last || '",' || substr('{"specversion":"1.0","id":"019e3a54-dc47-74b1-8f54-847ea8c2373c","source":"urn\u003anld\u003aoin:00000099000000001000\u003asysteem\u003asamenspel-partnership","type":"nl.samenspel.partnership.{type}.v1","datacontenttype":"application/json","dataschema":"urn\u003asamenspel\u003aschema\u003anl.samenspel.partnership.{type}.v1","subject":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","time":"2026-11-26T14:40:00.487123456Z","partitionkey":"019e3a54-b1c2-7d3e-8f40-5a6b7c8d9e0f","traceparent":"00-ab8cdbe567234e8bda14afc62aa36fac-00a3afd608c77714-00","sequencetype":"Integer","data":{data}}', 2))::json from numbered;

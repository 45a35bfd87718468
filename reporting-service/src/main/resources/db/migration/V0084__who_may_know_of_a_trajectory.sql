-- Who may know of a trajectory beside who leads the partnership. Of what was registered before the stream
-- told this, nobody else may, until level or cost change.
alter table projection.trajectory add referred_by uuid, add provider uuid;

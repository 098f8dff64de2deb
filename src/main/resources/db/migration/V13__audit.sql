-- Who did what, when and from where. Names and ids are copied, not referenced: an entry outlives what it is about.
CREATE TABLE audit_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor_id     uuid,
    actor        text NOT NULL,
    origin       text NOT NULL,
    action       text NOT NULL,
    object       text NOT NULL,
    before_value text,
    after_value  text
);
CREATE INDEX audit_entry_actor ON audit_entry (lower(actor), id);
CREATE INDEX audit_entry_action ON audit_entry (action, id);
CREATE INDEX audit_entry_at ON audit_entry (at);

-- Entries are added and never changed. The application owns its tables, so a privilege could not keep it from it.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

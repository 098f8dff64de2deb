-- What was changed about a case after its creation, and by whom.

ALTER TABLE lab_case
    -- What a case in Trash goes back to.
    ADD COLUMN status_before text CHECK (status_before IN ('WAITING', 'IN_PROGRESS', 'DELIVERED', 'FINALIZED')),
    -- Raised by every change; 0 for a case that nobody touched since it was created.
    ADD COLUMN version integer NOT NULL DEFAULT 0,
    ADD CHECK (status = 'TRASH' OR status_before IS NULL);

CREATE TABLE case_change (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lab_case_id bigint NOT NULL REFERENCES lab_case ON DELETE CASCADE,
    changed_at  timestamptz NOT NULL,
    changed_by  uuid NOT NULL REFERENCES app_user,
    what        text NOT NULL CHECK (what IN ('STATUS', 'LABEL', 'DUE_DATE', 'CLINICAL_NOTES')),
    before      text,
    after       text
);
CREATE INDEX case_change_case ON case_change (lab_case_id, id DESC);

-- Lists of cases with a label, and of one person's cases.
CREATE INDEX lab_case_labels ON lab_case USING gin (label_ids);
CREATE INDEX lab_case_creator ON lab_case (created_by, created_at DESC, id DESC);

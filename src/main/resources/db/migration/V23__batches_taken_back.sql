-- Who takes a batch back: its cases tell in their history who put them into Trash.
ALTER TABLE batch ADD COLUMN undone_by uuid REFERENCES app_user;

-- A batch's cases are listed like all others, newest first.
DROP INDEX lab_case_batch;
CREATE INDEX lab_case_batch ON lab_case (batch_id, created_at DESC, id DESC);

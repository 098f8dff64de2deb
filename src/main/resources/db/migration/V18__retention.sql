-- When a batch's file, rows, findings, drafts and edits were deleted; the batch itself, its counts and its cases stay.
ALTER TABLE batch ADD COLUMN data_deleted_at timestamptz;
CREATE INDEX batch_with_old_data ON batch (finished_at) WHERE data_deleted_at IS NULL;

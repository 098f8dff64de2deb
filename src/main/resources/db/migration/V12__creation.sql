-- What was asked for when the catalog had changed since the check, so that creation has to check again first.
ALTER TABLE batch ADD COLUMN create_after_check text CHECK (create_after_check IN ('ALL_OR_NOTHING', 'VALID_ONLY'));

-- When somebody changed the case last; null as long as it is as it was created. Only such a case goes when its batch is undone.
ALTER TABLE lab_case ADD COLUMN changed_at timestamptz;

-- A draft is written once and read whole: kept as its text, it need not be taken apart and put together again.
ALTER TABLE case_draft ALTER COLUMN draft TYPE json USING draft::json;

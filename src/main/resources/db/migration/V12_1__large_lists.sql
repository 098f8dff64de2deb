-- The list that everybody sees first: all cases but those in Trash, newest first. Scrolling far down reads this index alone.
CREATE INDEX lab_case_listed ON lab_case (created_at DESC, id DESC) WHERE status <> 'TRASH';

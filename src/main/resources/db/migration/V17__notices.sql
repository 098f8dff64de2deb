-- What receivers outside are told of batches that have come to rest: an outbox, written with the change that it tells of.
-- Nothing that a manifest says is in it, nor an address or a secret of the settings but an e-mail address.
CREATE TABLE notice (
    -- The same for every try, so that a receiver can tell one that it has had.
    id             uuid PRIMARY KEY,
    channel        text NOT NULL CHECK (channel IN ('WEBHOOK', 'MAIL')),
    -- Name of a webhook in the settings, or an e-mail address.
    receiver       text NOT NULL CHECK (length(receiver) BETWEEN 1 AND 320),
    batch_id       uuid NOT NULL REFERENCES batch ON DELETE CASCADE,
    -- The batch as it came to rest.
    batch_status   text NOT NULL,
    error_count    integer NOT NULL,
    created_count  integer NOT NULL,
    failed_count   integer NOT NULL,
    left_out_count integer NOT NULL,
    open_count     integer NOT NULL,
    written_at     timestamptz NOT NULL,
    state          text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DELIVERED', 'FAILED')),
    tries          integer NOT NULL DEFAULT 0,
    next_try_at    timestamptz,
    ended_at       timestamptz,
    -- Why the last try failed, and with which HTTP status, where there was an answer.
    failure        text,
    answer         integer,
    CHECK ((state = 'WAITING') = (next_try_at IS NOT NULL)),
    CHECK ((state = 'WAITING') = (ended_at IS NULL)),
    CHECK (state <> 'FAILED' OR failure IS NOT NULL)
);
CREATE INDEX notice_due ON notice (next_try_at) WHERE state = 'WAITING';
CREATE INDEX notice_written ON notice (written_at DESC, id DESC);
CREATE INDEX notice_batch ON notice (batch_id);

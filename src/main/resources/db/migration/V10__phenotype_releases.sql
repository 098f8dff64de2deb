-- Releases of the Human Phenotype Ontology: the bytes as they came, so that every node has them. One is in use.

CREATE TABLE hpo_release (
    version    text PRIMARY KEY CHECK (length(version) BETWEEN 1 AND 40),
    -- Terms in use.
    term_count integer NOT NULL,
    file_size  bigint NOT NULL,
    source     text NOT NULL CHECK (source IN ('SETTING', 'UPLOAD', 'DOWNLOAD')),
    -- Null where no person asked for it.
    loaded_by  uuid REFERENCES app_user,
    loaded_at  timestamptz NOT NULL,
    current    boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX hpo_release_current ON hpo_release (current) WHERE current;

CREATE TABLE hpo_release_piece (
    version text NOT NULL REFERENCES hpo_release ON DELETE CASCADE,
    number  integer NOT NULL,
    bytes   bytea NOT NULL,
    PRIMARY KEY (version, number)
);

-- A download that is wanted; at most one row, gone once it has succeeded. Any node may do it, and another one takes it
-- over when the first gives no sign of life.
CREATE TABLE hpo_download (
    single      boolean PRIMARY KEY DEFAULT true CHECK (single),
    wanted_by   uuid REFERENCES app_user,
    wanted_at   timestamptz NOT NULL,
    tries       integer NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL,
    -- Who is at it, and until when that counts without a further sign of life.
    worker      uuid,
    taken_until timestamptz,
    done_bytes  bigint NOT NULL DEFAULT 0,
    all_bytes   bigint,
    -- Why the last try failed, null before the first one did.
    failure     text CHECK (failure IN ('UNREACHABLE', 'REFUSED', 'UNKNOWN'))
);

-- The release that the last check used; null when none was loaded.
ALTER TABLE batch ADD COLUMN hpo_version text;

-- The life of a batch: the file as uploaded, what its checks found, its drafts, and the jobs that work on it.

CREATE TABLE batch (
    id                 uuid PRIMARY KEY,
    file_name          text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
    file_size          bigint NOT NULL,
    -- Of the bytes, in hexadecimal.
    file_sha256        text NOT NULL,
    status             text NOT NULL CHECK (status IN ('VALIDATING', 'VALIDATED', 'REJECTED', 'FAILED', 'CREATING',
                           'COMPLETED', 'COMPLETED_WITH_FAILURES', 'CANCELLING', 'CANCELLED', 'UNDOING', 'UNDONE')),
    -- What a person looked at: rises with every edit and every check that was asked for.
    version            integer NOT NULL DEFAULT 1,
    -- Each start of a check has a number of its own: the newest, and the one whose findings and drafts count.
    run                integer NOT NULL DEFAULT 0,
    published_run      integer,
    -- How often the wanted check was begun, and how often creation was started.
    check_starts       integer NOT NULL DEFAULT 0,
    attempt            integer NOT NULL DEFAULT 0,
    -- Progress of the check.
    checked_rows       integer NOT NULL DEFAULT 0,
    rows_to_check      integer NOT NULL DEFAULT 0,
    -- What the last check found; null before.
    row_count          integer,
    case_count         integer,
    valid_case_count   integer,
    error_count        integer,
    warning_count      integer,
    info_count         integer,
    error_row_count    integer,
    error_family_count integer,
    skipped_count      integer,
    catalog_version    bigint,
    -- As of the start of the running creation, or of its end; the chunks of the running attempt come on top.
    created_count      integer NOT NULL DEFAULT 0,
    failed_count       integer NOT NULL DEFAULT 0,
    open_count         integer NOT NULL DEFAULT 0,
    left_out_count     integer NOT NULL DEFAULT 0,
    -- Why it failed as a whole, and what to quote for support.
    failure            text,
    failure_reference  text,
    upload_key         text CHECK (length(upload_key) <= 200),
    created_by         uuid NOT NULL REFERENCES app_user,
    created_at         timestamptz NOT NULL,
    checked_at         timestamptz,
    started_at         timestamptz,
    finished_at        timestamptz
);
CREATE INDEX batch_created ON batch (created_at DESC, id DESC);
CREATE INDEX batch_working ON batch (status) WHERE status IN ('VALIDATING', 'CREATING', 'CANCELLING', 'UNDOING');
CREATE INDEX batch_sha256 ON batch (file_sha256);
CREATE UNIQUE INDEX batch_upload_key ON batch (created_by, upload_key);

-- The bytes as uploaded, in pieces, so that any node can take a batch over.
CREATE TABLE batch_piece (
    batch_id uuid NOT NULL REFERENCES batch ON DELETE CASCADE,
    number   integer NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (batch_id, number)
);

-- The file as a table, once it could be read: what names its columns. Absent for a file that was refused.
CREATE TABLE batch_table (
    batch_id    uuid PRIMARY KEY REFERENCES batch ON DELETE CASCADE,
    -- Line of the header row, 1-based.
    header_line integer NOT NULL,
    -- For each column its name as uploaded and as it is now, whether it is kept as a custom field, and its role.
    headers     jsonb NOT NULL,
    -- What the reader had to say, but for what depends on the headers.
    findings    jsonb NOT NULL
);

-- Sample rows with current values: as uploaded, or as mended.
CREATE TABLE batch_row (
    batch_id  uuid NOT NULL REFERENCES batch ON DELETE CASCADE,
    number    integer NOT NULL,
    line      integer NOT NULL,
    -- As it is judged: trimmed; null where the cell is empty.
    family_id text,
    cells     text[] NOT NULL,
    too_long  boolean NOT NULL,
    -- Hash codes of the batch with the row's BioSample Name and with each of its files: finds the rows that share one.
    links     bigint[] NOT NULL,
    -- 1-based positions of cells that differ from the upload.
    edited    integer[] NOT NULL DEFAULT '{}',
    -- Rises with every edit of the row.
    version   integer NOT NULL DEFAULT 0,
    PRIMARY KEY (batch_id, number)
);
CREATE INDEX batch_row_family ON batch_row (batch_id, family_id);
CREATE INDEX batch_row_links ON batch_row USING gin (links);
CREATE INDEX batch_row_edited ON batch_row (batch_id, number) WHERE edited <> '{}';

-- Families that somebody wants created although a case of the same people exists.
CREATE TABLE batch_create_again (
    batch_id  uuid NOT NULL REFERENCES batch ON DELETE CASCADE,
    family_id text NOT NULL,
    wanted_by uuid NOT NULL REFERENCES app_user,
    wanted_at timestamptz NOT NULL,
    PRIMARY KEY (batch_id, family_id)
);

-- One click or keystroke of somebody who mends a batch; the newest that is not undone can be taken back.
CREATE TABLE batch_edit (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_id      uuid NOT NULL REFERENCES batch ON DELETE CASCADE,
    kind          text NOT NULL CHECK (kind IN ('CELLS', 'HEADERS')),
    -- What people are told that it was about: a column, and a line where it is one.
    column_name   text,
    line          integer,
    cell_count    integer NOT NULL,
    -- The headers as they were before, for an edit of headers.
    headers       jsonb,
    edited_by     uuid NOT NULL REFERENCES app_user,
    edited_at     timestamptz NOT NULL,
    undone_at     timestamptz,
    CHECK ((kind = 'HEADERS') = (headers IS NOT NULL))
);
CREATE INDEX batch_edit_open ON batch_edit (batch_id, id DESC) WHERE undone_at IS NULL;

-- The cells of an edit as they were before; position is 1-based.
CREATE TABLE batch_edit_cell (
    edit_id    bigint NOT NULL REFERENCES batch_edit ON DELETE CASCADE,
    row_number integer NOT NULL,
    position   integer NOT NULL,
    before     text NOT NULL,
    PRIMARY KEY (edit_id, row_number, position)
);

CREATE TABLE finding (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_id     uuid NOT NULL REFERENCES batch ON DELETE CASCADE,
    run          integer NOT NULL,
    code         text NOT NULL,
    severity     text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFO')),
    -- 0 where there is none: what is about the whole file comes first.
    line         integer NOT NULL,
    -- Place of the column among the canonical ones, -1 for none.
    column_order integer NOT NULL,
    row_number   integer,
    family_id    text,
    bio_sample   text,
    column_name  text,
    value        text,
    arguments    jsonb NOT NULL,
    suggestions  text[] NOT NULL,
    row_count    integer NOT NULL
);
-- The order in which people see them.
CREATE INDEX finding_place ON finding (batch_id, run, line, column_order, id);
CREATE INDEX finding_severity ON finding (batch_id, run, severity, line, column_order, id);
CREATE INDEX finding_row ON finding (batch_id, run, row_number);
CREATE INDEX finding_family ON finding (batch_id, run, family_id);

-- One family of a batch.
CREATE TABLE case_draft (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_id          uuid NOT NULL REFERENCES batch ON DELETE CASCADE,
    run               integer NOT NULL,
    -- Number of its first row.
    number            integer NOT NULL,
    generation        integer NOT NULL DEFAULT 0,
    family_id         text NOT NULL,
    proband           text,
    first_line        integer NOT NULL,
    row_numbers       integer[] NOT NULL,
    state             text NOT NULL CHECK (state IN ('OPEN', 'CREATED', 'FAILED', 'INVALID', 'SKIPPED')),
    draft             jsonb,
    case_id           text,
    failure           text,
    failure_arguments jsonb,
    failure_reference text,
    finished_at       timestamptz,
    UNIQUE (batch_id, run, number),
    CHECK (state NOT IN ('OPEN', 'FAILED') OR draft IS NOT NULL),
    CHECK (state NOT IN ('CREATED', 'SKIPPED') OR case_id IS NOT NULL),
    CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX case_draft_open ON case_draft (batch_id, run, number) WHERE state = 'OPEN';
CREATE INDEX case_draft_family ON case_draft (batch_id, run, family_id);
CREATE INDEX case_draft_failed ON case_draft (batch_id, run, number) WHERE state = 'FAILED';

-- One row for each committed chunk: progress is their sum, without a row that everybody waits for.
CREATE TABLE creation_chunk (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_id    uuid NOT NULL REFERENCES batch ON DELETE CASCADE,
    attempt     integer NOT NULL,
    created     integer NOT NULL CHECK (created >= 0),
    failed      integer NOT NULL,
    finished_at timestamptz NOT NULL
);
CREATE INDEX creation_chunk_batch ON creation_chunk (batch_id, attempt, finished_at);

-- The table of db-scheduler, with the columns that its version 16 asks for.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority DESC, execution_time ASC);

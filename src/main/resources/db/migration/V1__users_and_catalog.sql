-- Who may come in, and the installation's own lists.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE app_user (
    id             uuid PRIMARY KEY,
    username       text NOT NULL CHECK (length(username) BETWEEN 1 AND 100),
    display_name   text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 200),
    password_hash  text NOT NULL,
    role           text NOT NULL CHECK (role IN ('VIEWER', 'CASE_CREATOR', 'ADMINISTRATOR')),
    created_at     timestamptz NOT NULL,
    deactivated_at timestamptz
);
CREATE UNIQUE INDEX app_user_username ON app_user (lower(username));

-- Tokens are kept as SHA-256 of 256 random bits or of at least 32 characters, so that no slow hash is needed.
CREATE TABLE api_token (
    id           uuid PRIMARY KEY,
    user_id      uuid NOT NULL REFERENCES app_user,
    name         text NOT NULL,
    token_hash   bytea NOT NULL UNIQUE,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    revoked_at   timestamptz
);

-- The one-time link of the first start; at most one row, replaced at each start.
CREATE TABLE setup_link (
    single     boolean PRIMARY KEY DEFAULT true CHECK (single),
    token_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE TABLE catalog_entry (
    kind       text NOT NULL
        CHECK (kind IN ('STORAGE_PROVIDER', 'KIT', 'GENE_LIST', 'PRESET', 'LABEL', 'BED_FILE')),
    id         text NOT NULL CHECK (length(id) BETWEEN 1 AND 100),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    standard   boolean NOT NULL DEFAULT false,
    retired_at timestamptz,
    provider   text CHECK (provider IN ('EXTERNAL', 'LOCAL', 'S3')),
    created_by uuid REFERENCES app_user,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_by uuid REFERENCES app_user,
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, id),
    CHECK ((kind = 'STORAGE_PROVIDER') = (provider IS NOT NULL)),
    CHECK (NOT standard OR kind IN ('PRESET', 'STORAGE_PROVIDER')),
    CHECK (NOT (standard AND retired_at IS NOT NULL))
);
CREATE UNIQUE INDEX catalog_entry_id ON catalog_entry (kind, lower(id));
CREATE UNIQUE INDEX catalog_entry_standard ON catalog_entry (kind) WHERE standard;

-- Rises with every change of the catalog, so that a batch knows whether its check is still true.
CREATE TABLE catalog_version (
    single  boolean PRIMARY KEY DEFAULT true CHECK (single),
    version bigint NOT NULL
);
INSERT INTO catalog_version (version) VALUES (1);

-- What the template's example needs, and nothing else.
INSERT INTO catalog_entry (kind, id, name, standard, provider) VALUES
    ('STORAGE_PROVIDER', '1', 'Example storage', false, 'EXTERNAL'),
    ('PRESET', 'Default', 'Default', true, NULL);

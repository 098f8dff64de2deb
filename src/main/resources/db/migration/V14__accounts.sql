-- Rises with everything that must end a user's sessions; a session carries the one that it began with.
ALTER TABLE app_user ADD COLUMN epoch integer NOT NULL DEFAULT 0;
ALTER TABLE app_user ADD COLUMN last_sign_in_at timestamptz;

-- The one-time link by which a user chooses a password; the newest takes the place of the one before.
CREATE TABLE password_link (
    user_id    uuid PRIMARY KEY REFERENCES app_user ON DELETE CASCADE,
    token_hash bytea NOT NULL UNIQUE,
    expires_at timestamptz NOT NULL
);

-- Browsers from which a user has signed in: other people's guesses do not slow them down.
CREATE TABLE known_device (
    token_hash bytea PRIMARY KEY,
    user_id    uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX known_device_user ON known_device (user_id);

-- Failed attempts to sign in, by a hash of the account, the address or the device: what is typed may be a password.
CREATE TABLE sign_in_attempt (
    subject  bytea PRIMARY KEY,
    failures integer NOT NULL,
    last_at  timestamptz NOT NULL,
    open_at  timestamptz NOT NULL
);

-- What a token may do at most; its owner's role limits it as well.
ALTER TABLE api_token ADD COLUMN scope text NOT NULL DEFAULT 'ADMIN' CHECK (scope IN ('READ', 'WRITE', 'ADMIN'));
ALTER TABLE api_token ADD COLUMN last_used_at timestamptz;
CREATE INDEX api_token_user ON api_token (user_id);

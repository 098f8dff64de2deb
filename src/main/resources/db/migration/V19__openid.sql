-- Who a user is at an OpenID provider; null for one who signs in by password. Names and addresses change hands, these do not.
ALTER TABLE app_user
    ADD COLUMN issuer  text CHECK (length(issuer) BETWEEN 1 AND 2000),
    ADD COLUMN subject text CHECK (length(subject) BETWEEN 1 AND 255),
    ADD CHECK ((issuer IS NULL) = (subject IS NULL));
CREATE UNIQUE INDEX app_user_identity ON app_user (issuer, subject);

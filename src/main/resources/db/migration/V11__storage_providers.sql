-- Where a storage provider's files are. Until now a provider of any kind was known by its id only and nothing was looked up:
-- that is what an external one is.
UPDATE catalog_entry SET provider = 'EXTERNAL' WHERE provider IN ('LOCAL', 'S3');
UPDATE catalog_version SET version = version + 1;

ALTER TABLE catalog_entry
    ADD COLUMN folder     text CHECK (length(folder) BETWEEN 1 AND 1000),
    ADD COLUMN bucket     text CHECK (length(bucket) BETWEEN 3 AND 63),
    ADD COLUMN key_prefix text CHECK (length(key_prefix) <= 500),
    ADD COLUMN endpoint   text CHECK (length(endpoint) BETWEEN 1 AND 500),
    ADD COLUMN region     text CHECK (length(region) BETWEEN 1 AND 40),
    ADD COLUMN path_style boolean,
    ADD CHECK ((provider IS NOT DISTINCT FROM 'LOCAL') = (folder IS NOT NULL)),
    ADD CHECK ((provider IS NOT DISTINCT FROM 'S3') = (bucket IS NOT NULL)),
    ADD CHECK ((bucket IS NULL) = (key_prefix IS NULL)),
    ADD CHECK ((bucket IS NULL) = (region IS NULL)),
    ADD CHECK ((bucket IS NULL) = (path_style IS NULL)),
    ADD CHECK (endpoint IS NULL OR bucket IS NOT NULL);

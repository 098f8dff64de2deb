-- A case and its people. What is always read with its person and never alone is an array, not a table: foreign keys
-- of child rows are what bulk creation spends its time on.

CREATE TABLE lab_case (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id          text NOT NULL UNIQUE CHECK (case_id ~ '^CL-[0-9A-HJKMNP-TV-Z]{10}$'),
    family_id        text NOT NULL CHECK (length(family_id) BETWEEN 1 AND 100),
    case_type        text NOT NULL CHECK (case_type IN ('WHOLE_GENOME', 'EXOME', 'CUSTOM_PANEL', 'ARRAY')),
    status           text NOT NULL CHECK (status IN ('WAITING', 'IN_PROGRESS', 'DELIVERED', 'FINALIZED', 'TRASH')),
    execute_now      boolean NOT NULL,
    boost_genes      boolean NOT NULL,
    opt_in           boolean NOT NULL,
    gene_list_id     text,
    kit_id           text,
    bed_id           text,
    preset_id        text,
    label_ids        text[] NOT NULL,
    clinical_notes   text CHECK (length(clinical_notes) <= 4000),
    due_date         date,
    proband          text,
    sample_count     integer NOT NULL CHECK (sample_count >= 1),
    phenotype_ids    text[] NOT NULL,
    phenotype_names  text[] NOT NULL,
    created_by       uuid NOT NULL REFERENCES app_user,
    created_at       timestamptz NOT NULL,
    -- Where it came from, null for a case that was made singly. No reference: a batch may be deleted, its cases stay.
    batch_id         uuid,
    batch_file       text,
    batch_lines      integer[],
    draft_id         bigint,
    draft_generation integer,
    -- Family Id, BioSample Names, phenotypes in lower case: what the search box looks into.
    search_text      text NOT NULL,
    CHECK (num_nulls(batch_id, batch_file, batch_lines, draft_id, draft_generation) IN (0, 5))
);
-- The belt to the braces of creating exactly once.
CREATE UNIQUE INDEX lab_case_draft ON lab_case (draft_id, draft_generation);
CREATE INDEX lab_case_created ON lab_case (created_at DESC, id DESC);
CREATE INDEX lab_case_status ON lab_case (status, created_at DESC, id DESC);
CREATE INDEX lab_case_batch ON lab_case (batch_id, id);
CREATE INDEX lab_case_family ON lab_case (family_id);
CREATE INDEX lab_case_due ON lab_case (due_date) WHERE status IN ('WAITING', 'IN_PROGRESS');
CREATE INDEX lab_case_search ON lab_case USING gin (search_text gin_trgm_ops);

CREATE TABLE person (
    lab_case_id         bigint NOT NULL REFERENCES lab_case ON DELETE CASCADE,
    number              integer NOT NULL,
    relation            text NOT NULL CHECK (relation IN ('PROBAND', 'MOTHER', 'FATHER', 'SIBLING')),
    sex                 text NOT NULL CHECK (sex IN ('MALE', 'FEMALE', 'UNKNOWN')),
    bio_sample_name     text CHECK (length(bio_sample_name) BETWEEN 1 AND 100),
    date_of_birth       date,
    affected            text NOT NULL CHECK (affected IN ('AFFECTED', 'UNAFFECTED', 'UNKNOWN')),
    phenotype_ids       text[] NOT NULL,
    phenotype_names     text[] NOT NULL,
    sample_type         text CHECK (sample_type IN ('FASTQ', 'VCF', 'PROJECT_VCF', 'ARRAY')),
    storage_provider_id text,
    default_project     text,
    files_mode          text NOT NULL CHECK (files_mode IN ('NONE', 'PATHS', 'AUTO', 'EXISTING')),
    files               text[] NOT NULL,
    visualization_files text[] NOT NULL,
    custom_fields       jsonb NOT NULL,
    PRIMARY KEY (lab_case_id, number)
);
CREATE INDEX person_bio_sample ON person (bio_sample_name);

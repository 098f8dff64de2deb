package org.caseload.ui.batch;

import org.caseload.batch.BatchData;
import org.caseload.batch.BatchTables;
import org.caseload.batch.Edits;
import org.caseload.batch.Undo;
import org.caseload.catalog.Catalog;
import org.caseload.phenotype.Phenotypes;
import org.springframework.stereotype.Component;

/**
 * What mending a batch on its page, and taking it back, works with.
 *
 * @param tables the uploaded tables
 * @param edits what changes them
 * @param catalog what their values may name
 * @param phenotypes the terms that they may name
 * @param undo takes a created batch back
 * @param data deletes what the file said
 */
@Component
record Workbench(BatchTables tables, Edits edits, Catalog catalog, Phenotypes phenotypes, Undo undo, BatchData data) {}

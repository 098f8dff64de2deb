package org.caseload.cases;

import static org.caseload.db.Tables.LAB_CASE;
import static org.caseload.db.Tables.PERSON;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseload.db.tables.records.LabCaseRecord;
import org.caseload.db.tables.records.PersonRecord;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.PersonDraft;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of new cases: two statements, whatever their number. */
@Repository
class CaseWriteRepository {

    private final DSLContext db;
    private final JsonMapper json;

    CaseWriteRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(List<NewCase> cases, PhenotypeNames names) {
        Map<String, Long> ids = new HashMap<>();
        insertAll(LAB_CASE, cases.stream().map(each -> caseRow(each, names)).toList())
                .returning(LAB_CASE.ID, LAB_CASE.CASE_ID)
                .fetch()
                .forEach(row -> ids.put(row.getCaseId(), row.getId()));
        List<PersonRecord> people = new ArrayList<>();
        for (NewCase each : cases) {
            long id = Objects.requireNonNull(ids.get(each.caseId().value()));
            int number = 0;
            for (PersonDraft person : each.draft().people()) {
                people.add(personRow(id, ++number, person));
            }
        }
        insertAll(PERSON, people).execute();
    }

    private <R extends Record> InsertSetMoreStep<R> insertAll(Table<R> table, List<R> rows) {
        InsertSetMoreStep<R> insert = db.insertInto(table).set(rows.getFirst());
        for (R row : rows.subList(1, rows.size())) {
            insert = insert.newRecord().set(row);
        }
        return insert;
    }

    private static LabCaseRecord caseRow(NewCase each, PhenotypeNames names) {
        CaseDraft draft = each.draft();
        LabCaseRecord row = new LabCaseRecord();
        row.setCaseId(each.caseId().value());
        row.setFamilyId(draft.familyId());
        row.setCaseType(draft.caseType().name());
        row.setStatus(each.status().name());
        row.setExecuteNow(draft.executeNow());
        row.setBoostGenes(draft.boostGenes());
        row.setOptIn(draft.optIn());
        row.setGeneListId(draft.geneListId());
        row.setKitId(draft.kitId());
        row.setBedId(draft.bedId());
        row.setPresetId(draft.presetId());
        row.setLabelIds(array(draft.labelIds()));
        row.setClinicalNotes(draft.clinicalNotes());
        row.setDueDate(draft.dueDate());
        row.setProband(draft.proband().bioSampleName());
        row.setSampleCount(draft.people().size());
        row.setPhenotypeIds(array(draft.proband().phenotypeIds()));
        row.setPhenotypeNames(array(draft.proband().phenotypeNames()));
        row.setCreatedBy(each.createdBy().value());
        row.setCreatedAt(each.createdAt().atOffset(ZoneOffset.UTC));
        row.setSearchText(SearchText.of(each.caseId(), draft, names));
        setOrigin(row, each);
        return row;
    }

    private static void setOrigin(LabCaseRecord row, NewCase each) {
        Origin origin = each.origin();
        row.setBatchId(origin == null ? null : origin.batchId());
        row.setBatchFile(origin == null ? null : origin.fileName());
        row.setBatchLines(origin == null ? null : origin.lines().toArray(Integer[]::new));
        row.setDraftId(origin == null ? null : origin.draftId());
        row.setDraftGeneration(origin == null ? null : origin.generation());
    }

    private PersonRecord personRow(long caseKey, int number, PersonDraft person) {
        PersonRecord row = new PersonRecord();
        row.setLabCaseId(caseKey);
        row.setNumber(number);
        row.setRelation(person.relation().name());
        row.setSex(person.sex().name());
        row.setBioSampleName(person.bioSampleName());
        row.setDateOfBirth(person.dateOfBirth());
        row.setAffected(person.affected().name());
        row.setPhenotypeIds(array(person.phenotypeIds()));
        row.setPhenotypeNames(array(person.phenotypeNames()));
        row.setSampleType(
                person.sampleType() == null ? null : person.sampleType().name());
        row.setStorageProviderId(person.storageProviderId());
        row.setDefaultProject(person.defaultProject());
        row.setFilesMode(person.filesMode().name());
        row.setFiles(array(person.files()));
        row.setVisualizationFiles(array(person.visualizationFiles()));
        row.setCustomFields(JSONB.valueOf(json.writeValueAsString(person.customFields())));
        return row;
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}

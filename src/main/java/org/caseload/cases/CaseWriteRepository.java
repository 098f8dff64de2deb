package org.caseload.cases;

import static org.caseload.db.Tables.LAB_CASE;
import static org.caseload.db.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.SQLDataType.BIGINT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.PersonDraft;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of new cases with {@code COPY}: a few statements, whatever their number. */
@Repository
class CaseWriteRepository {

    private static final Field<Long> NEXT_ID = field("nextval(pg_get_serial_sequence('lab_case', 'id'))", BIGINT);

    private static final List<String> CASE_COLUMNS = names(
            LAB_CASE.ID,
            LAB_CASE.CASE_ID,
            LAB_CASE.FAMILY_ID,
            LAB_CASE.CASE_TYPE,
            LAB_CASE.STATUS,
            LAB_CASE.EXECUTE_NOW,
            LAB_CASE.BOOST_GENES,
            LAB_CASE.OPT_IN,
            LAB_CASE.GENE_LIST_ID,
            LAB_CASE.KIT_ID,
            LAB_CASE.BED_ID,
            LAB_CASE.PRESET_ID,
            LAB_CASE.LABEL_IDS,
            LAB_CASE.CLINICAL_NOTES,
            LAB_CASE.DUE_DATE,
            LAB_CASE.PROBAND,
            LAB_CASE.SAMPLE_COUNT,
            LAB_CASE.PHENOTYPE_IDS,
            LAB_CASE.PHENOTYPE_NAMES,
            LAB_CASE.CREATED_BY,
            LAB_CASE.CREATED_AT,
            LAB_CASE.SEARCH_TEXT,
            LAB_CASE.BATCH_ID,
            LAB_CASE.BATCH_FILE,
            LAB_CASE.BATCH_LINES,
            LAB_CASE.DRAFT_ID,
            LAB_CASE.DRAFT_GENERATION);

    private static final List<String> PERSON_COLUMNS = names(
            PERSON.LAB_CASE_ID,
            PERSON.NUMBER,
            PERSON.RELATION,
            PERSON.SEX,
            PERSON.BIO_SAMPLE_NAME,
            PERSON.DATE_OF_BIRTH,
            PERSON.AFFECTED,
            PERSON.PHENOTYPE_IDS,
            PERSON.PHENOTYPE_NAMES,
            PERSON.SAMPLE_TYPE,
            PERSON.STORAGE_PROVIDER_ID,
            PERSON.DEFAULT_PROJECT,
            PERSON.FILES_MODE,
            PERSON.FILES,
            PERSON.VISUALIZATION_FILES,
            PERSON.CUSTOM_FIELDS);

    private final DSLContext db;
    private final JsonMapper json;
    private final SQLExceptionTranslator translator = new SQLStateSQLExceptionTranslator();

    CaseWriteRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @throws CaseRefusedException when the database says which case it refuses */
    void insert(List<NewCase> cases, PhenotypeNames names) {
        readNoTableWhole();
        List<Long> ids =
                db.select(NEXT_ID).from(generateSeries(1, cases.size())).fetch(Record1::value1);
        db.connection(connection -> {
            copy(connection, LAB_CASE, CASE_COLUMNS, row -> row, rows -> {
                for (int i = 0; i < cases.size(); i++) {
                    addCase(rows, ids.get(i), cases.get(i), names);
                }
            });
            copy(connection, PERSON, PERSON_COLUMNS, row -> caseOfPerson(cases, row), rows -> {
                for (int i = 0; i < cases.size(); i++) {
                    addPeople(rows, ids.get(i), cases.get(i).draft().people());
                }
            });
        });
    }

    /**
     * Has the foreign keys of this transaction checked by index. A connection keeps the plan that it checks them by: one made
     * while the table was small would read all of it for each row of a large batch.
     */
    private void readNoTableWhole() {
        db.execute("SET LOCAL enable_seqscan = off");
    }

    /** @param caseOf the case that a row belongs to, both by place */
    private void copy(
            Connection connection,
            Table<?> table,
            List<String> columns,
            IntUnaryOperator caseOf,
            Consumer<RowCopy> rows) {
        try {
            RowCopy.into(connection, table.getName(), columns, rows);
        } catch (RowRefusedException refused) {
            throw new CaseRefusedException(caseOf.applyAsInt(refused.row()), translated(refused));
        } catch (SQLException failure) {
            // jOOQ would wrap it so that nobody could tell what the trouble is.
            throw translated(failure);
        }
    }

    private DataAccessException translated(SQLException failure) {
        return Objects.requireNonNullElseGet(
                translator.translate("COPY", null, failure),
                () -> new UncategorizedSQLException("COPY", null, failure));
    }

    private static int caseOfPerson(List<NewCase> cases, int row) {
        int people = 0;
        for (int i = 0; i < cases.size(); i++) {
            people += cases.get(i).draft().people().size();
            if (row < people) {
                return i;
            }
        }
        throw new IllegalArgumentException("no person has row " + row);
    }

    private static void addCase(RowCopy rows, long id, NewCase each, PhenotypeNames names) {
        CaseDraft draft = each.draft();
        Origin origin = each.origin();
        rows.add(
                id,
                each.caseId(),
                draft.familyId(),
                draft.caseType().name(),
                each.status().name(),
                draft.executeNow(),
                draft.boostGenes(),
                draft.optIn(),
                draft.geneListId(),
                draft.kitId(),
                draft.bedId(),
                draft.presetId(),
                draft.labelIds(),
                draft.clinicalNotes(),
                draft.dueDate(),
                draft.proband().bioSampleName(),
                draft.people().size(),
                draft.proband().phenotypeIds(),
                draft.proband().phenotypeNames(),
                each.createdBy().value(),
                each.createdAt().atOffset(ZoneOffset.UTC),
                SearchText.of(each.caseId(), draft, names),
                origin == null ? null : origin.batchId(),
                origin == null ? null : origin.fileName(),
                origin == null ? null : origin.lines(),
                origin == null ? null : origin.draftId(),
                origin == null ? null : origin.generation());
    }

    private void addPeople(RowCopy rows, long caseKey, List<PersonDraft> people) {
        int number = 0;
        for (PersonDraft person : people) {
            rows.add(
                    caseKey,
                    ++number,
                    person.relation().name(),
                    person.sex().name(),
                    person.bioSampleName(),
                    person.dateOfBirth(),
                    person.affected().name(),
                    person.phenotypeIds(),
                    person.phenotypeNames(),
                    person.sampleType() == null ? null : person.sampleType().name(),
                    person.storageProviderId(),
                    person.defaultProject(),
                    person.filesMode().name(),
                    person.files(),
                    person.visualizationFiles(),
                    json.writeValueAsString(person.customFields()));
        }
    }

    private static List<String> names(TableField<?, ?>... fields) {
        return Stream.of(fields).map(Field::getName).toList();
    }
}

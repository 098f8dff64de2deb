package org.caseload.cases;

import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.LAB_CASE;
import static org.caseload.db.Tables.PERSON;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.db.tables.records.LabCaseRecord;
import org.caseload.db.tables.records.PersonRecord;
import org.caseload.validation.AffectedStatus;
import org.caseload.validation.CaseType;
import org.caseload.validation.FilesMode;
import org.caseload.validation.Relation;
import org.caseload.validation.SampleType;
import org.caseload.validation.Sex;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads one case whole. */
@Repository
class CaseDetailsRepository {

    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    CaseDetailsRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<CaseDetails> find(CaseId id, CatalogSnapshot catalog, PhenotypeNames names) {
        return db.select(LAB_CASE, APP_USER.DISPLAY_NAME)
                .from(LAB_CASE)
                .join(APP_USER)
                .on(APP_USER.ID.eq(LAB_CASE.CREATED_BY))
                .where(LAB_CASE.CASE_ID.eq(id.value()))
                .fetchOptional(row -> details(row.value1(), row.value2(), catalog, names));
    }

    private CaseDetails details(LabCaseRecord row, String createdBy, CatalogSnapshot catalog, PhenotypeNames names) {
        return new CaseDetails(
                new CaseId(row.getCaseId()),
                row.getFamilyId(),
                CaseType.valueOf(row.getCaseType()),
                CaseStatus.valueOf(row.getStatus()),
                row.getStatusBefore() == null ? null : CaseStatus.valueOf(row.getStatusBefore()),
                row.getVersion(),
                row.getExecuteNow(),
                row.getBoostGenes(),
                row.getOptIn(),
                settings(row, catalog),
                row.getClinicalNotes(),
                row.getDueDate(),
                createdBy,
                row.getCreatedAt().toInstant(),
                people(row.getId(), catalog, names),
                row.getBatchId(),
                row.getBatchFile(),
                row.getBatchLines() == null ? List.of() : List.of(row.getBatchLines()));
    }

    private static List<CatalogEntry> settings(LabCaseRecord row, CatalogSnapshot catalog) {
        return Stream.of(
                        CatalogNames.entry(catalog, CatalogKind.KIT, row.getKitId()),
                        CatalogNames.entry(catalog, CatalogKind.GENE_LIST, row.getGeneListId()),
                        CatalogNames.entry(catalog, CatalogKind.BED_FILE, row.getBedId()),
                        CatalogNames.entry(catalog, CatalogKind.PRESET, row.getPresetId()),
                        Arrays.stream(row.getLabelIds())
                                .flatMap(label -> CatalogNames.entry(catalog, CatalogKind.LABEL, label)))
                .flatMap(entries -> entries)
                .toList();
    }

    private List<CaseDetails.Person> people(long caseKey, CatalogSnapshot catalog, PhenotypeNames names) {
        return db.selectFrom(PERSON)
                .where(PERSON.LAB_CASE_ID.eq(caseKey))
                .orderBy(PERSON.NUMBER)
                .fetch(row -> person(row, catalog, names));
    }

    private CaseDetails.Person person(PersonRecord row, CatalogSnapshot catalog, PhenotypeNames names) {
        Map<String, String> customFields = json.readValue(row.getCustomFields().data(), FIELDS);
        return new CaseDetails.Person(
                Relation.valueOf(row.getRelation()),
                Sex.valueOf(row.getSex()),
                row.getBioSampleName(),
                row.getDateOfBirth(),
                AffectedStatus.valueOf(row.getAffected()),
                List.of(row.getPhenotypeIds()),
                names.labels(row.getPhenotypeIds()),
                List.of(row.getPhenotypeNames()),
                row.getSampleType() == null ? null : SampleType.valueOf(row.getSampleType()),
                CatalogNames.provider(catalog, row.getStorageProviderId()),
                row.getDefaultProject(),
                FilesMode.valueOf(row.getFilesMode()),
                List.of(row.getFiles()),
                List.of(row.getVisualizationFiles()),
                customFields);
    }
}

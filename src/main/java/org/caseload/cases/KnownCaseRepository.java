package org.caseload.cases;

import static org.caseload.db.Tables.LAB_CASE;
import static org.caseload.db.Tables.PERSON;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseload.validation.CaseType;
import org.caseload.validation.FilesMode;
import org.caseload.validation.KnownCases;
import org.caseload.validation.Relation;
import org.caseload.validation.Sex;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Answers what a check asks of earlier cases: one query for each question, whatever the size of the manifest. */
@Repository
class KnownCaseRepository implements KnownCases {

    private final DSLContext db;

    KnownCaseRepository(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<String, List<KnownCase>> byFamilyId(Set<String> familyIds) {
        return fetch(LAB_CASE.FAMILY_ID.eq(DSL.any(array(familyIds))).and(LAB_CASE.STATUS.ne(CaseStatus.TRASH.name())))
                .stream()
                .collect(Collectors.groupingBy(KnownCase::familyId));
    }

    @Override
    public Map<String, KnownCase> byCaseId(Set<String> caseIds) {
        return fetch(LAB_CASE.CASE_ID.eq(DSL.any(array(caseIds)))).stream()
                .collect(Collectors.toMap(KnownCase::caseId, Function.identity()));
    }

    @Override
    public Map<String, KnownSample> samples(Set<String> bioSampleNames) {
        Map<String, KnownSample> newest = new LinkedHashMap<>();
        db.select(PERSON.BIO_SAMPLE_NAME, LAB_CASE.CASE_ID, PERSON.SEX, PERSON.DATE_OF_BIRTH, PERSON.FILES_MODE)
                .distinctOn(PERSON.BIO_SAMPLE_NAME)
                .from(PERSON)
                .join(LAB_CASE)
                .on(LAB_CASE.ID.eq(PERSON.LAB_CASE_ID))
                .where(PERSON.BIO_SAMPLE_NAME.eq(DSL.any(array(bioSampleNames))))
                .and(LAB_CASE.STATUS.ne(CaseStatus.TRASH.name()))
                .orderBy(PERSON.BIO_SAMPLE_NAME, LAB_CASE.CREATED_AT.desc(), LAB_CASE.ID.desc())
                .forEach(row -> newest.put(
                        row.value1(),
                        new KnownSample(
                                row.value2(),
                                Sex.valueOf(row.value3()),
                                row.value4(),
                                !FilesMode.NONE.name().equals(row.value5()))));
        return newest;
    }

    private List<KnownCase> fetch(Condition condition) {
        return db.select(
                        LAB_CASE.CASE_ID,
                        LAB_CASE.FAMILY_ID,
                        LAB_CASE.CASE_TYPE,
                        LAB_CASE.STATUS,
                        multiset(select(PERSON.BIO_SAMPLE_NAME, PERSON.RELATION)
                                        .from(PERSON)
                                        .where(PERSON.LAB_CASE_ID.eq(LAB_CASE.ID)))
                                .convertFrom(people -> people.map(Records.mapping(
                                        (name, relation) -> new KnownPerson(name, Relation.valueOf(relation))))))
                .from(LAB_CASE)
                .where(condition)
                .orderBy(LAB_CASE.CREATED_AT, LAB_CASE.ID)
                .fetch(row -> new KnownCase(
                        row.value1(),
                        row.value2(),
                        CaseType.valueOf(row.value3()),
                        new HashSet<>(row.value5()),
                        CaseStatus.TRASH.name().equals(row.value4())));
    }

    private static String[] array(Set<String> values) {
        return values.toArray(String[]::new);
    }
}

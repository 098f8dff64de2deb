package org.caseload.cases;

import static org.caseload.db.Tables.LAB_CASE;
import static org.caseload.db.Tables.PERSON;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseload.validation.CaseType;
import org.caseload.validation.FilesMode;
import org.caseload.validation.KnownCases;
import org.caseload.validation.KnownCases.Said;
import org.caseload.validation.Relation;
import org.caseload.validation.Sex;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
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
        Condition saysSex = PERSON.SEX.ne(Sex.UNKNOWN.name());
        Condition saysBirth = PERSON.DATE_OF_BIRTH.isNotNull();
        return db.select(
                        PERSON.BIO_SAMPLE_NAME,
                        newest(PERSON.SEX, saysSex),
                        newest(LAB_CASE.CASE_ID, saysSex),
                        newest(PERSON.DATE_OF_BIRTH, saysBirth),
                        newest(LAB_CASE.CASE_ID, saysBirth),
                        DSL.boolOr(PERSON.FILES_MODE.ne(FilesMode.NONE.name())))
                .from(PERSON)
                .join(LAB_CASE)
                .on(LAB_CASE.ID.eq(PERSON.LAB_CASE_ID))
                .where(PERSON.BIO_SAMPLE_NAME.eq(DSL.any(array(bioSampleNames))))
                .and(LAB_CASE.STATUS.ne(CaseStatus.TRASH.name()))
                .groupBy(PERSON.BIO_SAMPLE_NAME)
                .fetchMap(
                        Record6::value1,
                        row -> new KnownSample(
                                row.value2() == null ? null : new Said<>(Sex.valueOf(row.value2()), row.value3()),
                                row.value4() == null ? null : new Said<>(row.value4(), row.value5()),
                                row.value6()));
    }

    /** What the newest case says of those that say something. */
    private static <T> Field<T> newest(Field<T> field, Condition says) {
        return DSL.arrayGet(
                DSL.arrayAgg(field)
                        .orderBy(LAB_CASE.CREATED_AT.desc(), LAB_CASE.ID.desc())
                        .filterWhere(says),
                1);
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
                        row.value5(),
                        CaseStatus.TRASH.name().equals(row.value4())));
    }

    private static String[] array(Set<String> values) {
        return values.toArray(String[]::new);
    }
}

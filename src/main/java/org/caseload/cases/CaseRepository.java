package org.caseload.cases;

import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.LAB_CASE;
import static org.jooq.impl.DSL.inline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.validation.CaseType;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.Row2;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads cases for lists. */
@Repository
class CaseRepository {

    private static final int SHOWN_PHENOTYPES = 3;

    /** What fewer cases have than this is looked up in its index; of what is more frequent the newest are met soon anyway. */
    private static final int FREQUENT = 5_000;

    private final DSLContext db;

    CaseRepository(DSLContext db) {
        this.db = db;
    }

    List<CaseListItem> page(
            CaseFilter filter,
            LocalDate today,
            CatalogSnapshot catalog,
            PhenotypeNames names,
            CasePlace place,
            int limit) {
        SortOrder order = place.before() ? SortOrder.ASC : SortOrder.DESC;
        // What is skipped is skipped in an index, where no row is read.
        return select().where(LAB_CASE.ID.in(DSL.select(LAB_CASE.ID)
                        .from(LAB_CASE)
                        .where(condition(filter, today).and(condition(place)))
                        .orderBy(LAB_CASE.CREATED_AT.sort(order), LAB_CASE.ID.sort(order))
                        .limit(limit)
                        .offset(place.skipped())))
                .orderBy(LAB_CASE.CREATED_AT.desc(), LAB_CASE.ID.desc())
                .fetch(row -> item(row, catalog, names, SHOWN_PHENOTYPES));
    }

    private static Condition condition(CasePlace place) {
        if (place.known() == null) {
            return DSL.noCondition();
        }
        Row2<OffsetDateTime, Long> line = DSL.row(LAB_CASE.CREATED_AT, LAB_CASE.ID);
        return place.before() ? line.gt(line(place.known())) : line.le(line(place.known()));
    }

    private static Select<Record2<OffsetDateTime, Long>> line(long position) {
        return DSL.select(LAB_CASE.CREATED_AT, LAB_CASE.ID).from(LAB_CASE).where(LAB_CASE.ID.eq(position));
    }

    List<CaseListItem> pageAfter(
            CaseFilter filter,
            LocalDate today,
            CatalogSnapshot catalog,
            PhenotypeNames names,
            @Nullable Long after,
            int limit) {
        return after(filter, today, after, limit).map(row -> item(row, catalog, names, SHOWN_PHENOTYPES));
    }

    /** Like {@link #pageAfter}, with all phenotypes. */
    List<CaseListItem> wholeAfter(
            CaseFilter filter,
            LocalDate today,
            CatalogSnapshot catalog,
            PhenotypeNames names,
            @Nullable Long after,
            int limit) {
        return after(filter, today, after, limit).map(row -> item(row, catalog, names, Integer.MAX_VALUE));
    }

    private Result<Record> after(CaseFilter filter, LocalDate today, @Nullable Long after, int limit) {
        Condition beyond = after == null
                ? DSL.noCondition()
                : DSL.row(LAB_CASE.CREATED_AT, LAB_CASE.ID).lt(line(after));
        return select().where(condition(filter, today).and(beyond))
                .orderBy(LAB_CASE.CREATED_AT.desc(), LAB_CASE.ID.desc())
                .limit(limit)
                .fetch();
    }

    /** @param exactUpTo beyond it the count is what the database estimates */
    int count(CaseFilter filter, LocalDate today, int exactUpTo) {
        Condition condition = condition(filter, today);
        int counted =
                db.fetchCount(DSL.selectOne().from(LAB_CASE).where(condition).limit(exactUpTo + 1));
        if (counted <= exactUpTo) {
            return counted;
        }
        double estimate =
                db.explain(DSL.selectOne().from(LAB_CASE).where(condition)).rows();
        return (int) Math.max(counted, estimate);
    }

    /** One look into an index for each user, however many cases there are. */
    List<CaseCreator> creators() {
        return db.select(APP_USER.ID, APP_USER.DISPLAY_NAME)
                .from(APP_USER)
                .where(DSL.exists(DSL.selectOne().from(LAB_CASE).where(LAB_CASE.CREATED_BY.eq(APP_USER.ID))))
                .orderBy(APP_USER.DISPLAY_NAME)
                .fetch(Records.mapping(CaseCreator::new));
    }

    private SelectOnConditionStep<Record> select() {
        return db.select(LAB_CASE.asterisk())
                .select(APP_USER.DISPLAY_NAME)
                .from(LAB_CASE)
                .join(APP_USER)
                .on(APP_USER.ID.eq(LAB_CASE.CREATED_BY));
    }

    private Condition condition(CaseFilter filter, LocalDate today) {
        List<Condition> all = new ArrayList<>();
        // Not as parameters: which partial index serves a list depends on the status.
        all.add(
                filter.statuses().isEmpty()
                        ? LAB_CASE.STATUS.ne(inline(CaseStatus.TRASH.name()))
                        : LAB_CASE.STATUS.in(filter.statuses().stream()
                                .map(status -> inline(status.name()))
                                .toList()));
        if (!filter.types().isEmpty()) {
            all.add(LAB_CASE.CASE_TYPE.in(
                    filter.types().stream().map(Enum::name).toList()));
        }
        if (!filter.labelIds().isEmpty()) {
            all.add(DSL.arrayOverlap(LAB_CASE.LABEL_IDS, filter.labelIds().toArray(String[]::new)));
        }
        if (filter.batchId() != null) {
            all.add(LAB_CASE.BATCH_ID.eq(filter.batchId()));
        }
        if (filter.createdBy() != null) {
            all.add(LAB_CASE.CREATED_BY.eq(filter.createdBy()));
        }
        if (filter.createdFrom() != null) {
            all.add(LAB_CASE.CREATED_AT.ge(filter.createdFrom().atOffset(ZoneOffset.UTC)));
        }
        if (filter.createdBefore() != null) {
            all.add(LAB_CASE.CREATED_AT.lt(filter.createdBefore().atOffset(ZoneOffset.UTC)));
        }
        if (filter.overdueOnly()) {
            all.add(foundByIndex(LAB_CASE.DUE_DATE
                    .lt(today)
                    .and(LAB_CASE.STATUS.in(
                            inline(CaseStatus.WAITING.name()), inline(CaseStatus.IN_PROGRESS.name())))));
        }
        if (!filter.text().isBlank()) {
            all.add(foundByIndex(contains(SearchText.fold(filter.text().strip()))));
        }
        return DSL.and(all);
    }

    /**
     * Left to itself, PostgreSQL looks for what is rare among the newest cases, one by one, although there is an index. So the
     * index is asked first which cases there are.
     */
    private Condition foundByIndex(Condition condition) {
        List<Long> found = db.select(LAB_CASE.ID)
                .from(LAB_CASE)
                .where(condition)
                .limit(FREQUENT)
                .fetch(LAB_CASE.ID);
        return found.size() == FREQUENT ? condition : LAB_CASE.ID.eq(DSL.any(found.toArray(Long[]::new)));
    }

    private static Condition contains(String folded) {
        return SearchText.rarePart(folded)
                .map(part -> LAB_CASE.SEARCH_TEXT
                        .contains(part)
                        .and(DSL.position(LAB_CASE.SEARCH_TEXT, folded).gt(0)))
                .orElseGet(() -> LAB_CASE.SEARCH_TEXT.contains(folded));
    }

    private static CaseListItem item(Record row, CatalogSnapshot catalog, PhenotypeNames names, int mostPhenotypes) {
        List<String> phenotypes = new ArrayList<>(Arrays.asList(row.get(LAB_CASE.PHENOTYPE_NAMES)));
        phenotypes.addAll(Arrays.asList(row.get(LAB_CASE.PHENOTYPE_IDS)));
        return new CaseListItem(
                row.get(LAB_CASE.ID),
                new CaseId(row.get(LAB_CASE.CASE_ID)),
                row.get(LAB_CASE.FAMILY_ID),
                row.get(LAB_CASE.PROBAND),
                CaseType.valueOf(row.get(LAB_CASE.CASE_TYPE)),
                CaseStatus.valueOf(row.get(LAB_CASE.STATUS)),
                phenotypes.stream().limit(mostPhenotypes).map(names::of).toList(),
                phenotypes.size(),
                row.get(LAB_CASE.SAMPLE_COUNT),
                CatalogNames.labels(catalog, row.get(LAB_CASE.LABEL_IDS)),
                row.get(LAB_CASE.DUE_DATE),
                row.get(APP_USER.DISPLAY_NAME),
                row.get(LAB_CASE.CREATED_AT).toInstant(),
                row.get(LAB_CASE.BATCH_ID),
                row.get(LAB_CASE.BATCH_FILE));
    }
}

package org.caseload.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchTables;
import org.caseload.batch.EditRefusedException;
import org.caseload.batch.EditRefusedException.Reason;
import org.caseload.batch.Edits;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.HeaderChange;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Edits of a batch that touch more than one row, and taking back the last one. */
@RestController
@RequestMapping("/api/v1/batches/{id}")
class EditController {

    private static final String CUSTOM = "custom";

    private final Edits edits;
    private final BatchTables tables;
    private final BatchLookup lookup;
    private final CurrentUser currentUser;

    EditController(Edits edits, BatchTables tables, BatchLookup lookup, CurrentUser currentUser) {
        this.edits = edits;
        this.tables = tables;
        this.lookup = lookup;
        this.currentUser = currentUser;
    }

    /**
     * Says what columns are. The batch is checked again.
     *
     * @param decisions by column: the known column that it is, or {@code custom} for a field of the laboratory's own. A known
     *     column that the table lacks is added, with the text in every row
     */
    @PatchMapping("/headers")
    BatchPayload mapHeaders(@PathVariable String id, @RequestBody Map<String, String> decisions) {
        if (decisions.values().stream().anyMatch(Objects::isNull)) {
            throw RequestFault.DECISIONS.refusal();
        }
        BatchId batch = lookup.find(id).id();
        ColumnNames columns = new ColumnNames(tables.headers(batch));
        List<HeaderChange> changes = new ArrayList<>();
        decisions.forEach((name, decision) -> changes.add(change(name, decision, columns)));
        edits.mapHeaders(batch, changes, currentUser.get().id());
        return BatchPayload.of(lookup.find(id));
    }

    private static HeaderChange change(String name, String decision, ColumnNames columns) {
        Integer position = columns.position(name).orElse(null);
        if (position == null) {
            Column lacking = ColumnNames.known(name).orElseThrow(() -> new EditRefusedException(Reason.NO_SUCH_COLUMN));
            return new HeaderChange.Add(lacking, decision);
        }
        if (decision.equals(CUSTOM)) {
            return new HeaderChange.KeepAsCustomField(position, null);
        }
        Column column = ColumnNames.known(decision).orElseThrow(() -> new EditRefusedException(Reason.NO_SUCH_COLUMN));
        return new HeaderChange.ReadAs(position, null, column);
    }

    /**
     * Which findings are meant, and what is to stand instead.
     *
     * @param column as the findings name it
     * @param value as the findings name it
     */
    record Replacement(
            @Nullable FindingCode code,
            @Nullable String column,
            @Nullable String value,
            @Nullable String replacement) {}

    /** @param rows in how many rows the value was replaced */
    record Applied(int rows, BatchPayload batch) {}

    /** Mends all rows with the same finding. */
    @PostMapping("/apply")
    Applied applyToAll(@PathVariable String id, @RequestBody Replacement asked) {
        if (asked.code() == null || asked.column() == null || asked.value() == null || asked.replacement() == null) {
            throw RequestFault.REPLACEMENT.refusal();
        }
        BatchId batch = lookup.find(id).id();
        FindingFilter filter =
                new FindingFilter(Set.of(), asked.code(), Set.of(asked.column()), asked.value(), null, "");
        int rows = edits.applyToAll(
                batch, filter, asked.replacement(), currentUser.get().id());
        return new Applied(rows, BatchPayload.of(lookup.find(id)));
    }

    /** Takes the last edit back. */
    @PostMapping("/edits/undo")
    BatchPayload undo(@PathVariable String id) {
        edits.undo(lookup.find(id).id(), null);
        return BatchPayload.of(lookup.find(id));
    }
}

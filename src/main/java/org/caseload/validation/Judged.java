package org.caseload.validation;

import java.util.List;
import org.caseload.manifest.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cell: a value, nothing, or something in error, about which later rules say nothing more.
 *
 * @param written the cell as it was judged; empty when there is none, even if a default holds
 * @param value null when the cell is empty without a default, or in error
 * @param inError whether the value is missing because of a mistake that is told elsewhere
 * @param remarks what is to be told wherever this text stands
 */
record Judged<T>(String written, @Nullable T value, boolean inError, List<Remark> remarks) {

    private static final Judged<?> ABSENT = new Judged<>("", null, false, List.of());
    private static final Judged<?> HIDDEN = new Judged<>("", null, true, List.of());

    /** An empty cell. */
    @SuppressWarnings("unchecked") // holds no value of any type
    static <T> Judged<T> absent() {
        return (Judged<T>) ABSENT;
    }

    /** A cell that cannot be seen because the header of its column is in error. */
    @SuppressWarnings("unchecked") // holds no value of any type
    static <T> Judged<T> hidden() {
        return (Judged<T>) HIDDEN;
    }

    static <T> Judged<T> of(String written, T value) {
        return new Judged<>(written, value, false, List.of());
    }

    /** A value with remarks; an error among them takes the value away. */
    static <T> Judged<T> of(String written, T value, List<Remark> remarks) {
        boolean wrong = !remarks.isEmpty() && remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
        return new Judged<>(written, wrong ? null : value, wrong, remarks);
    }

    static <T> Judged<T> error(String written, Remark remark) {
        return new Judged<>(written, null, true, List.of(remark));
    }

    /** Whether there is neither a value nor a mistake. */
    boolean isAbsent() {
        return value == null && !inError;
    }

    boolean isWritten() {
        return !written.isEmpty();
    }
}

package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.RowProgress;

/** Judges manifests. Has no state; one instance serves any number of threads. */
public final class Validator {

    /**
     * Judges every row of a manifest of moderate size, keeping everything. Throws and tells as the other one does.
     */
    public Validation validate(Manifest manifest, Reference reference, RowProgress progress) {
        List<Family> families = new ArrayList<>();
        List<Finding> findings = validate(manifest, reference, progress, families::add);
        return new Validation(findings, List.copyOf(families));
    }

    /**
     * Judges every row of a manifest, on several threads when it is large, and hands each family on as soon as it is judged,
     * so that no more than a few are in memory. Questions about earlier cases are asked for a few hundred families at a
     * time, by any of the threads.
     *
     * @param progress told by this thread after every few hundred rows and at the end; what it throws ends the work and is
     *     handed on
     * @param families gets every family on this thread, in the order of their first rows
     * @return the reader's findings and those of the rules, by line, then row, then column order; those without a line first
     */
    public List<Finding> validate(
            Manifest manifest, Reference reference, RowProgress progress, Consumer<Family> families) {
        return new Judgement(manifest, reference, progress, families).findings();
    }
}

package org.caseload.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseload.cases.FilesInStorage;
import org.caseload.security.CaseCreatorsOnly;
import org.caseload.security.UserId;
import org.caseload.storage.Storages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mending a batch's table. Each edit is stored as it is made, with what it touches judged anew, and can be taken back.
 *
 * <p>Small edits are judged at once; one that touches very much, or the headers, has the whole batch checked again by a job,
 * and so has one that touches files of a storage provider which does not answer within a few seconds.
 */
@Service
public class Edits {

    /** How often an edit is begun anew because files have to be looked up, before the whole batch is checked instead. */
    private static final int ATTEMPTS = 3;

    private final EditTransaction work;
    private final EditRepository edits;
    private final Storages storages;
    private final TransactionTemplate transaction;

    Edits(EditTransaction work, EditRepository edits, Storages storages, TransactionTemplate transaction) {
        this.work = work;
        this.edits = edits;
        this.storages = storages;
        this.transaction = transaction;
    }

    /**
     * Puts texts into cells of one row.
     *
     * @param number of the row, 1 = first sample
     * @param texts by 0-based position of the column
     * @param version of the row that the user looked at, null to take it as it is
     * @throws EditRefusedException when row, column or text stands against it
     * @throws BatchRefusedException when the batch's state does
     * @throws BatchNotFoundException when there is no such batch
     */
    @CaseCreatorsOnly
    public void mend(BatchId id, int number, Map<Integer, String> texts, @Nullable Integer version, UserId by) {
        withFiles(files -> {
            work.mend(id, number, texts, version, by, files);
            return 1;
        });
    }

    /**
     * Puts a replacement in the place of the same value of the same column wherever the last check found the same wrong with
     * it. Rows of created families stay as they are. Throws as {@link #mend} does.
     *
     * @param filter names the findings: their code, one column, their value
     * @return in how many rows it was replaced
     */
    @CaseCreatorsOnly
    public int applyToAll(BatchId id, FindingFilter filter, String replacement, UserId by) {
        return withFiles(files -> work.applyToAll(id, filter, replacement, by, files));
    }

    /**
     * Maps headers, or adds columns; the whole batch is checked again by a job. Throws as {@link #mend} does.
     */
    @CaseCreatorsOnly
    public void mapHeaders(BatchId id, List<HeaderChange> changes, UserId by) {
        transaction.executeWithoutResult(status -> work.mapHeaders(id, changes, by));
    }

    /**
     * Has a family created although a case of the same people exists.
     *
     * @throws EditRefusedException when the batch has no such family
     */
    @CaseCreatorsOnly
    public void createAgain(BatchId id, String familyId, UserId by) {
        withFiles(files -> {
            work.createAgain(id, familyId, by, files);
            return 1;
        });
    }

    /** What {@link #undo} would take back. */
    @Transactional(readOnly = true)
    public Optional<Edit> last(BatchId id) {
        return edits.last(id);
    }

    /**
     * Takes the last edit back, whoever made it. Throws as {@link #mend} does.
     *
     * @param edit the one that the user looked at, null to take whichever is the last
     */
    @CaseCreatorsOnly
    public void undo(BatchId id, @Nullable Long edit) {
        withFiles(files -> {
            work.undo(id, edit, files);
            return 1;
        });
    }

    /** Each attempt is a transaction of its own; between two of them the files are looked up that the first asked for. */
    private int withFiles(Function<LookedUpFiles, Integer> edit) {
        LookedUpFiles files = new LookedUpFiles(new FilesInStorage(storages.forPage()));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return attempt(edit, files);
            } catch (LookedUpFiles.OpenQuestionsException open) {
                files.lookUp();
            }
        }
        files.giveUp();
        return attempt(edit, files);
    }

    private int attempt(Function<LookedUpFiles, Integer> edit, LookedUpFiles files) {
        Integer rows = transaction.execute(status -> edit.apply(files));
        return rows == null ? 0 : rows;
    }
}

package org.caseload.cases;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caseload.security.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a batch's cases back: those that are still as they were created go into Trash, all others stay. */
@Service
public class Withdrawal {

    private final WithdrawalRepository repository;
    private final Clock clock;

    Withdrawal(WithdrawalRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What taking a batch back would do now.
     *
     * @param going cases that nobody touched since they were created
     * @param staying cases that somebody changed
     */
    public record Preview(int going, int staying) {}

    @Transactional(readOnly = true)
    public Preview preview(UUID batchId) {
        return repository.preview(batchId);
    }

    /**
     * Puts some of a batch's untouched cases into Trash, within the caller's transaction.
     *
     * @param limit how many at most
     * @param by who takes the batch back, for the history of the cases
     * @return the ones that went, none when none is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CaseId> take(UUID batchId, int limit, UserId by) {
        return repository.take(batchId, limit, by, clock.instant());
    }
}

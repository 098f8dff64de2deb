package org.caseload.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseload.cases.CaseRefusedException;
import org.caseload.cases.CaseRegister;
import org.caseload.cases.NewCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers a chunk's cases so that one bad case fails alone: all at once behind a savepoint, and when the database refuses
 * one, all but that one. Where it does not say which, each half is tried by itself, down to the case that it does not take.
 */
@Component
class CaseByCase {

    private static final Logger log = LoggerFactory.getLogger(CaseByCase.class);

    private final CaseRegister register;
    private final TransactionTemplate savepoint;

    CaseByCase(CaseRegister register, PlatformTransactionManager transactions) {
        this.register = register;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Registers what the database takes.
     *
     * @return why it refused the others, by draft
     */
    Map<Long, CaseRefusal> register(List<Candidate> candidates) {
        Map<Long, CaseRefusal> refused = new HashMap<>();
        register(candidates, refused);
        return refused;
    }

    private void register(List<Candidate> candidates, Map<Long, CaseRefusal> refused) {
        List<Candidate> left = new ArrayList<>(candidates);
        while (!left.isEmpty()) {
            try {
                registerAll(left);
                return;
            } catch (CaseRefusedException failure) {
                Candidate bad = left.remove(failure.index());
                refused.put(bad.draftId(), refusal(failure));
            } catch (DataAccessException failure) {
                registerHalves(left, failure, refused);
                return;
            }
        }
    }

    private void registerAll(List<Candidate> candidates) {
        List<NewCase> cases = candidates.stream().map(Candidate::newCase).toList();
        savepoint.executeWithoutResult(status -> register.register(cases));
    }

    private void registerHalves(
            List<Candidate> candidates, DataAccessException failure, Map<Long, CaseRefusal> refused) {
        if (Trouble.isPassing(failure)) {
            throw failure;
        }
        if (candidates.size() == 1) {
            refused.put(candidates.getFirst().draftId(), refusal(failure));
        } else {
            int half = candidates.size() / 2;
            register(candidates.subList(0, half), refused);
            register(candidates.subList(half, candidates.size()), refused);
        }
    }

    /** The message of the database may carry a patient's values, so only its class goes into the log. */
    private static CaseRefusal refusal(RuntimeException failure) {
        String reference = SupportReference.next();
        log.warn(
                "{}: the database refused a case: {}",
                reference,
                failure.getClass().getSimpleName());
        return new CaseRefusal(CaseFailure.REFUSED_BY_DATABASE, List.of(), reference);
    }
}

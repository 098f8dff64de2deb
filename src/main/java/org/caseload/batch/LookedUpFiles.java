package org.caseload.batch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.caseload.catalog.CatalogEntry;
import org.caseload.validation.KnownFiles;

/**
 * Files as far as they were looked up before a transaction began. A question that is new is noted, and the transaction is to
 * be taken back and begun again when the answer is there: no storage is waited for while rows are locked.
 */
final class LookedUpFiles implements KnownFiles {

    private final KnownFiles storage;
    private final Map<Asked, Answer> answers = new HashMap<>();
    private final Set<Asked> open = new LinkedHashSet<>();
    private boolean patient = true;

    LookedUpFiles(KnownFiles storage) {
        this.storage = storage;
    }

    private record Asked(CatalogEntry provider, Question question) {}

    /** Questions are without an answer: to be thrown out of the transaction. */
    static final class OpenQuestionsException extends RuntimeException {

        OpenQuestionsException() {
            super("files have to be looked up first");
        }
    }

    @Override
    public synchronized Answer ask(CatalogEntry provider, Question question) {
        Asked asked = new Asked(provider, question);
        Answer known = answers.get(asked);
        if (known == null && patient) {
            open.add(asked);
        }
        return known == null ? Answer.UNAVAILABLE : known;
    }

    /** @throws OpenQuestionsException when something was asked that is not known yet */
    void requireAnswers() {
        if (!open.isEmpty()) {
            throw new OpenQuestionsException();
        }
    }

    /** Asks storage what is open. Outside of any transaction. */
    void lookUp() {
        open.forEach(asked -> answers.put(asked, storage.ask(asked.provider(), asked.question())));
        open.clear();
    }

    /** From now on what is not known counts as unavailable. */
    void giveUp() {
        patient = false;
    }
}

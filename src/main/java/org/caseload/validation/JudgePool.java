package org.caseload.validation;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/** Judges for whoever needs one for a while: as many portions of a manifest are judged at once as there are. */
final class JudgePool {

    private final BlockingQueue<FamilyJudge> free = new LinkedBlockingQueue<>();

    JudgePool(Facts facts, int judges) {
        for (int i = 0; i < judges; i++) {
            free.add(new FamilyJudge(facts));
        }
    }

    /** Waits for a judge. What waits for somebody else, such as a storage provider, is done without one. */
    <T> T with(Function<FamilyJudge, T> work) {
        FamilyJudge judge = take();
        try {
            return work.apply(judge);
        } finally {
            free.add(judge);
        }
    }

    private FamilyJudge take() {
        try {
            return free.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a manifest was judged", interrupted);
        }
    }
}

package org.caseload.api;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One caller who follows a batch. */
final class BatchEvents {

    private final SseEmitter answer;
    private final Supplier<BatchPayload> batch;
    private final BooleanSupplier isWelcome;
    private @Nullable BatchPayload told;

    /** @param isWelcome asked before anything is told */
    BatchEvents(SseEmitter answer, Supplier<BatchPayload> batch, BooleanSupplier isWelcome) {
        this.answer = answer;
        this.batch = batch;
        this.isWelcome = isWelcome;
    }

    /** Sends the batch when it is not as it was told last; else an empty comment, by which one notices who has gone. */
    synchronized void tell() {
        try {
            if (!isWelcome.getAsBoolean()) {
                answer.complete();
                return;
            }
            BatchPayload now = batch.get();
            if (now.equals(told)) {
                answer.send(SseEmitter.event().comment(""));
            } else {
                answer.send(SseEmitter.event().name("batch").data(now));
                told = now;
            }
        } catch (IOException | IllegalStateException gone) {
            answer.completeWithError(gone);
        }
    }
}

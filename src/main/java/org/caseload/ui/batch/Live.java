package org.caseload.ui.batch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.caseload.batch.BatchChanges.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page in step with what is stored, between {@link #start} and {@link #stop}.
 *
 * <p>Reads on the thread that brings the change, without the page's lock, and renders under it. Of several readings that
 * wait for the page only the last is rendered.
 *
 * @param <T> what is read
 */
final class Live<T> {

    /** Where changes are told. */
    @FunctionalInterface
    interface Source {
        Subscription subscribe(Runnable listener);
    }

    private final UI ui;
    private final Supplier<T> read;
    private final Consumer<T> render;
    private @Nullable Subscription subscription;
    private @Nullable T latest;

    Live(UI ui, Supplier<T> read, Consumer<T> render) {
        this.ui = ui;
        this.read = read;
        this.render = render;
    }

    /** Subscribes first and reads then, so that no change is missed; renders at once. Call it under the page's lock. */
    void start(Source source) {
        subscription = source.subscribe(this::changed);
        refresh();
    }

    /** Reads and renders now. Call it under the page's lock. */
    void refresh() {
        look();
        renderLatest();
    }

    /** Ends the subscription; may be called more than once. */
    void stop() {
        Subscription open = subscription;
        subscription = null;
        if (open != null) {
            open.close();
        }
    }

    private void changed() {
        look();
        try {
            var unused = ui.access(this::renderLatest);
        } catch (UIDetachedException gone) {
            // The page went between the change and now; its detaching ends the subscription.
        }
    }

    /** Reads and keeps in one step: a slower thread must not put an older state over a newer one. */
    private synchronized void look() {
        latest = read.get();
    }

    private void renderLatest() {
        T value = takeLatest();
        if (value != null && subscription != null) {
            render.accept(value);
        }
    }

    private synchronized @Nullable T takeLatest() {
        T value = latest;
        latest = null;
        return value;
    }
}

package org.caseload.ui.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.caseload.catalog.Location;
import org.caseload.storage.Storages;
import org.caseload.storage.Trouble;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** A button that tries whether a storage provider answers, and says in words what happened. The page stays free meanwhile. */
final class ConnectionTest extends Composite<Div> {

    private final transient Storages storages;
    private final SerializableSupplier<Optional<Location>> location;
    private final Button start = new Button(getTranslation("catalog.test"), click -> start());
    private final Div outcome = new Div();

    /** @param location what to try; empty when it was refused, which is said elsewhere */
    ConnectionTest(Storages storages, SerializableSupplier<Optional<Location>> location) {
        this.storages = storages;
        this.location = location;
    }

    @Override
    protected Div initContent() {
        start.setDisableOnClick(true);
        Div content = new Div(start, outcome);
        content.addClassName("cl-stack");
        return content;
    }

    void clear() {
        outcome.removeAll();
    }

    private void start() {
        clear();
        Optional<Location> tried = location.get();
        if (tried.isEmpty()) {
            start.setEnabled(true);
            return;
        }
        UI ui = UI.getCurrent();
        var unused = CompletableFuture.supplyAsync(() -> storages.test(tried.get()))
                .thenAccept(trouble -> tell(ui, trouble));
    }

    private void tell(UI ui, Optional<Trouble> trouble) {
        var unused = ui.access(() -> show(trouble));
    }

    private void show(Optional<Trouble> trouble) {
        start.setEnabled(true);
        outcome.add(trouble.map(known -> new MessageBar(Tone.ERROR, getTranslation("catalog.trouble." + known.name())))
                .orElseGet(() -> new MessageBar(Tone.OK, getTranslation("catalog.test.answers"))));
    }
}

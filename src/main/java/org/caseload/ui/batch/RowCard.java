package org.caseload.ui.batch;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * What a grid's row looks like on a phone: a first line, then label and value, empty values left out.
 *
 * @param <T> a row
 */
final class RowCard<T> {

    private record Line<T>(String label, ValueProvider<T, String> value) {}

    // One template for all cards; what is text stays text, since lit escapes it.
    private static final String TEMPLATE = """
            <div class="cl-row-card">
              <div class="cl-first">
                <span class="cl-id">${item.address
                  ? html`<a href="${item.address}">${item.title}</a>`
                  : item.title}</span>
                <span class="cl-mark ${item.tone}">
                  <span class="cl-icon" .innerHTML="${item.icon}"></span>${item.state}
                </span>
              </div>
              ${item.lines.map(([label, value]) => label
                ? html`<span class="cl-label">${label}</span><span>${value}</span>`
                : html`<span class="cl-batch-whole">${value}</span>`)}
              ${item.button
                ? html`<vaadin-button class="cl-batch-whole" @click="${press}">${item.button}</vaadin-button>`
                : ''}
            </div>
            """;

    private final ValueProvider<T, String> title;
    private final List<Line<T>> lines = new ArrayList<>();
    private ValueProvider<T, String> address = row -> "";
    private ValueProvider<T, Mark> state = row -> Mark.NONE;
    private ValueProvider<T, String> button = row -> "";
    private SerializableConsumer<T> onPress = row -> {};

    RowCard(ValueProvider<T, String> title) {
        this.title = title;
    }

    /** Makes the title a link, where the address is not empty. */
    RowCard<T> address(ValueProvider<T, String> value) {
        address = value;
        return this;
    }

    /** Sets what stands at the end of the first line. */
    RowCard<T> state(ValueProvider<T, Mark> value) {
        state = value;
        return this;
    }

    RowCard<T> line(String label, ValueProvider<T, String> value) {
        lines.add(new Line<>(label, value));
        return this;
    }

    /** Adds a text that takes the whole width, without label. */
    RowCard<T> whole(ValueProvider<T, String> value) {
        return line("", value);
    }

    /** Adds a button, where its words are not empty. */
    RowCard<T> button(ValueProvider<T, String> words, SerializableConsumer<T> action) {
        button = words;
        onPress = action;
        return this;
    }

    Renderer<T> renderer() {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("title", title)
                .withProperty("address", address)
                .withProperty("state", row -> state.apply(row).word())
                .withProperty("tone", row -> state.apply(row).tone())
                .withProperty("icon", row -> state.apply(row).svg())
                .withProperty("lines", this::filled)
                .withProperty("button", button)
                .withFunction("press", onPress);
    }

    /** Pairs of label and value, as lists: that is what reaches the browser unchanged. */
    private List<List<String>> filled(T row) {
        return lines.stream()
                .map(line -> List.of(line.label(), line.value().apply(row)))
                .filter(pair -> !pair.getLast().isEmpty())
                .toList();
    }
}

package org.caseload.ui.batch;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import org.caseload.ui.component.StatusBadge.Look;
import org.caseload.ui.component.Tone;

/**
 * A word with its icon and colour, for the template of a grid's cell.
 *
 * @param tone class of the colour, empty for none
 * @param svg the icon, empty for none
 */
record Mark(String word, String tone, String svg) {

    static final Mark NONE = new Mark("", "", "");

    static Mark of(String word, Tone tone) {
        return new Mark(word, tone.className(), tone.icon().svg());
    }

    /** A word alone. */
    static Mark plain(String word) {
        return new Mark(word, "", "");
    }

    static Mark of(Look look) {
        return new Mark(look.word(), tone(look.theme()), look.icon().svg());
    }

    private static String tone(String theme) {
        return switch (theme) {
            case "error" -> Tone.ERROR.className();
            case "warning" -> Tone.WARNING.className();
            case "success" -> Tone.OK.className();
            case "info" -> Tone.RUNNING.className();
            default -> Tone.INFO.className();
        };
    }

    static <T> Renderer<T> renderer(ValueProvider<T, Mark> mark) {
        return LitRenderer.<T>of("""
                        <span class="cl-mark ${item.tone}">
                          <span class="cl-icon" .innerHTML="${item.icon}"></span>${item.word}
                        </span>
                        """)
                .withProperty("tone", row -> mark.apply(row).tone())
                .withProperty("icon", row -> mark.apply(row).svg())
                .withProperty("word", row -> mark.apply(row).word());
    }

    /** A link where there is an address, else the text. */
    static <T> Renderer<T> link(ValueProvider<T, String> address, ValueProvider<T, String> text) {
        return LitRenderer.<T>of("""
                        ${item.address
                          ? html`<a class="cl-id" href="${item.address}">${item.text}</a>`
                          : item.text}
                        """).withProperty("address", address).withProperty("text", text);
    }
}

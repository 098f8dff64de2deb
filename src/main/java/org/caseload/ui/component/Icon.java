package org.caseload.ui.component;

import com.vaadin.flow.component.html.Span;

/** Our own outlines on a field of 24 by 24. Each says nothing to assistive technology: a word always stands beside it. */
public enum Icon {
    /** The mark of the application. */
    BRAND(
            "M2.5 4a1 1 0 0 1 1-1h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1zM18 2.9a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2z"
                    + "M9.5 6.5h4.9M12 6.5V14",
            "M8.5 15a1 1 0 0 1 1-1h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1z"),
    /** An octagon. */
    ERROR("M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM12 8v4.5M12 16h.01"),
    /** A triangle. */
    WARNING("M12 4L2.8 20h18.4zM12 10v4.5M12 17.3h.01"),
    /** A circle with a tick. */
    OK(Icon.CIRCLE + "M8.2 12.4l2.6 2.6 5-5.2"),
    INFO(Icon.CIRCLE + "M12 11v5M12 8h.01"),
    /** A circle in a circle: under way. */
    RUNNING(Icon.CIRCLE + "M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"),
    /** A clock. */
    WAITING(Icon.CIRCLE + "M12 7.5V12l3 2"),
    STOPPED(Icon.CIRCLE + "M9 9l6 6M15 9l-6 6"),
    TICK("M5 12.5l4.5 4.5L19 7.5"),
    UNDO("M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4"),
    UPLOAD("M12 16V4M7 9l5-5 5 5M4 16v3a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-3"),
    DOWNLOAD("M12 4v12M7 11l5 5 5-5M4 16v3a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-3"),
    FILE("M13.5 3H7a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V7.5zM13 3v5h5M9 13h6M9 17h4"),
    PLUS("M12 5v14M5 12h14"),
    CLOSE("M6 6l12 12M18 6L6 18"),
    SEARCH("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5"),
    FILTER("M4 6h16M7 12h10M10 18h4"),
    TABLE("M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14"),
    COLUMNS("M4 5h16v14H4zM9.3 5v14M14.7 5v14"),
    /** Two arrows that point apart. */
    SWITCH("M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4"),
    RETRY("M4.5 12a7.5 7.5 0 0 1 13-5.1L20 9.5M20 4.5v5h-5M19.5 12a7.5 7.5 0 0 1-13 5.1L4 14.5M4 19.5v-5h5"),
    SUN("M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2"
            + "M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"),
    MENU("M4 7h16M4 12h16M4 17h16"),
    MORE("M5 12h.01M12 12h.01M19 12h.01"),
    PENCIL("M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5"),
    TAG("M12 3.5H4.5a1 1 0 0 0-1 1V12l8.5 8.5L20.5 12zM8 8h.01"),
    TRASH("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13"),
    CHEVRON_RIGHT("M9 6l6 6-6 6"),
    CHEVRON_UP("M6 15l6-6 6 6"),
    CHEVRON_DOWN("M6 9l6 6 6-6");

    private static final String CIRCLE = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z";

    private final String outline;
    private final String filled;

    Icon(String outline) {
        this(outline, "");
    }

    Icon(String outline, String filled) {
        this.outline = outline;
        this.filled = filled;
    }

    /** A new component with this picture. */
    public Span create() {
        Span icon = new Span();
        icon.addClassName("cl-icon");
        icon.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg());
        return icon;
    }

    /** The picture as markup, for the template of a grid's cell: {@code <span class="cl-icon" .innerHTML=${item.icon}>}. */
    public String svg() {
        String second = filled.isEmpty() ? "" : "<path fill=\"currentColor\" d=\"" + filled + "\"/>";
        return "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"" + outline + "\"/>"
                + second + "</svg>";
    }
}

package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import org.caseload.security.UserId;

/**
 * What a user began to type into the form of a new case, kept by the user's own browser and nowhere else: see
 * {@code case-draft.js}.
 */
public final class CaseDraft {

    private static final String MODULE = "return import(new URL('modules/case-draft.js', document.baseURI).href)";

    private CaseDraft() {}

    /** Answers with the rows that the browser has, as an array of objects by column, or null. */
    public static PendingJavaScriptResult read(UI ui, UserId user) {
        return ui.getPage()
                .executeJs(
                        MODULE + ".then(draft => draft.read($0))", user.value().toString());
    }

    /** Keeps what is typed into a form from now on. */
    public static void keep(Component form, UserId user) {
        form.getElement()
                .executeJs(
                        MODULE + ".then(draft => { draft.keep(this, $0); })",
                        user.value().toString());
    }

    /** Forgets it, and keeps no more of the form that is open. */
    public static PendingJavaScriptResult forget(UI ui, UserId user) {
        return ui.getPage()
                .executeJs(
                        MODULE + ".then(draft => { draft.forget($0); })",
                        user.value().toString());
    }
}

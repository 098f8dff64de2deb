package org.caseload.ui.component;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import org.caseload.batch.BatchStatus;
import org.caseload.cases.CaseId;

/** Addresses of pages, and links to them that load no page anew. */
public final class Links {

    public static final String CASES = "cases";
    public static final String NEW_CASE = "cases/new";
    public static final String BATCHES = "batches";
    public static final String NEW_BATCH = "batches/new";
    public static final String CATALOGS = "catalogs";
    public static final String ADMINISTRATION = "administration";
    public static final String USERS = "administration/users";
    public static final String AUDIT = "administration/audit";
    public static final String NOTICES = "administration/notices";
    public static final String TOKENS = "tokens";
    public static final String CHOOSE_PASSWORD = "choose-password";

    /** The list of batches with those alone that a job is at work on. */
    public static final String RUNNING_BATCHES = BATCHES + "?"
            + BatchStatus.working().stream().map(status -> "status=" + status).collect(joining("&"));

    private Links() {}

    public static String caseAddress(CaseId id) {
        return CASES + "/" + id;
    }

    public static String batchAddress(UUID id) {
        return BATCHES + "/" + id;
    }

    /** The cases of one batch. */
    public static String casesOfBatchAddress(UUID batchId) {
        return CASES + "?batch=" + batchId;
    }

    public static Anchor toCase(CaseId id) {
        Anchor link = new Anchor(caseAddress(id), id.value());
        link.addClassName("cl-id");
        return link;
    }

    public static Anchor toBatch(UUID id, String text) {
        return new Anchor(batchAddress(id), text);
    }

    /** A link that looks like a button. */
    public static Anchor button(String address, Icon icon, String text) {
        Anchor link = new Anchor(address, icon.create(), Html.text(text));
        link.addClassName("cl-button");
        return link;
    }

    /** A link that looks like the primary button. */
    public static Anchor primary(String address, Icon icon, String text) {
        Anchor link = button(address, icon, text);
        link.addClassName("cl-primary");
        return link;
    }

    /** A link that looks like a button of second rank. */
    public static Anchor tertiary(String address, Icon icon, String text) {
        Anchor link = button(address, icon, text);
        link.addClassName("cl-tertiary");
        return link;
    }
}

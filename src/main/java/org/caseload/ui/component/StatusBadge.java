package org.caseload.ui.component;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.i18n.I18NProvider;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.cases.CaseStatus;

/** A state as word, icon and colour. */
public final class StatusBadge extends Badge {

    /**
     * How a state looks, for a grid whose cells are templates.
     *
     * @param word in the language of the current user
     * @param theme of {@code vaadin-badge}, empty for none
     */
    public record Look(String word, String theme, Icon icon) {}

    private StatusBadge(Look look) {
        super(look.word(), look.icon().create());
        if (!look.theme().isEmpty()) {
            getElement().getThemeList().add(look.theme());
        }
    }

    public static StatusBadge of(BatchSummary batch) {
        return of(batch.status(), batch.hasErrors());
    }

    /**
     * The badge of a batch.
     *
     * @param hasErrors whether a checked batch needs correction
     */
    public static StatusBadge of(BatchStatus status, boolean hasErrors) {
        return new StatusBadge(look(status, hasErrors));
    }

    public static StatusBadge of(CaseStatus status) {
        return new StatusBadge(look(status));
    }

    public static Look look(BatchStatus status, boolean hasErrors) {
        boolean needsCorrection = status == BatchStatus.VALIDATED && hasErrors;
        String key = needsCorrection ? "NEEDS_CORRECTION" : status.name();
        String word = I18NProvider.translate("component.batch." + key);
        return switch (status) {
            case VALIDATING, CREATING, CANCELLING, UNDOING -> look(word, Tone.RUNNING);
            case VALIDATED -> look(word, needsCorrection ? Tone.WARNING : Tone.OK);
            case COMPLETED -> look(word, Tone.OK);
            case COMPLETED_WITH_FAILURES -> look(word, Tone.WARNING);
            case REJECTED, FAILED -> look(word, Tone.ERROR);
            case CANCELLED -> new Look(word, "", Icon.STOPPED);
            case UNDONE -> new Look(word, "", Icon.UNDO);
        };
    }

    public static Look look(CaseStatus status) {
        String word = I18NProvider.translate("component.case." + status.name());
        return switch (status) {
            case WAITING -> new Look(word, "", Icon.WAITING);
            case IN_PROGRESS -> look(word, Tone.RUNNING);
            case DELIVERED, FINALIZED -> look(word, Tone.OK);
            case TRASH -> new Look(word, "", Icon.TRASH);
        };
    }

    private static Look look(String word, Tone tone) {
        return new Look(word, tone.theme(), tone.icon());
    }
}

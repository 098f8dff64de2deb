package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.batch.FindingFilter;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.caseload.ui.component.Facts;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Tone;

/** What a check found, in numbers and in a sentence. */
final class ValidationHead {

    private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final Desk desk;
    private final Facts facts = new Facts(translate("batch.facts"));
    private final Facts.Fact rows;
    private final Facts.Fact cases;
    private final Facts.Fact errors;
    private final Facts.Fact warnings;
    private final Facts.Fact release;
    private final FamilyStrip strip = new FamilyStrip();
    private final Div place = new Div();
    private MessageBar message = new MessageBar(Tone.OK, "");
    private BatchSummary batch;

    ValidationHead(Desk desk, BatchSummary batch) {
        this.desk = desk;
        this.batch = batch;
        place.addClassName("cl-contents");
        facts.add(translate("batch.fileName"), batch.fileName()).name().full();
        rows = facts.add(translate("batch.rows"), "");
        cases = facts.add(translate("batch.cases"), "");
        errors = facts.add(translate("batch.errors"), "");
        warnings = facts.add(translate("batch.warnings"), "");
        release = facts.add(translate("batch.hpo"), "").full();
    }

    static Counts counts(BatchSummary batch) {
        return Objects.requireNonNullElse(batch.counts(), NOTHING);
    }

    Facts facts() {
        return facts;
    }

    FamilyStrip strip() {
        return strip;
    }

    Div message() {
        return place;
    }

    Focusable<?> focus() {
        return message;
    }

    void show(BatchSummary now) {
        batch = now;
        Counts counts = counts(now);
        rows.value(Numbers.grouped(counts.rows()));
        cases.value(Numbers.grouped(counts.cases()));
        errors.value(Numbers.grouped(counts.errors()))
                .detail(where(counts))
                .tone(counts.errors() > 0 ? Tone.ERROR : Tone.NEUTRAL);
        warnings.value(Numbers.grouped(counts.warnings())).tone(counts.warnings() > 0 ? Tone.WARNING : Tone.NEUTRAL);
        release.value(Objects.requireNonNullElse(now.hpoVersion(), translate("batch.hpo.none")));
        strip.show(now);
        message = message(counts);
        place.removeAll();
        place.add(message);
    }

    private static String where(Counts counts) {
        return counts.errorRows() == 0
                ? ""
                : translate("batch.errors.where", counts.errorRows(), counts.errorFamilies());
    }

    private MessageBar message(Counts counts) {
        MessageBar result = new MessageBar(counts.errors() > 0 ? Tone.ERROR : Tone.OK, words());
        if (counts.errors() > 0 && counts.validCases() == 0 && headersBlock()) {
            result.second(translate("batch.headers.first"));
        }
        List<Anchor> actions = new ArrayList<>();
        if (counts.errors() + counts.warnings() + counts.infos() > 0) {
            actions.add(Offers.errorDetails(desk, batch));
        }
        actions.add(Offers.corrected(desk, batch));
        if (desk.mayWrite()) {
            actions.add(Offers.uploadAnother());
        }
        return result.actions(new Actions(actions));
    }

    private boolean headersBlock() {
        return Arrays.stream(FindingCode.values())
                .filter(FindingCode::blocksAllFamilies)
                .map(code -> new FindingFilter(Set.of(Severity.ERROR), code, Set.of(), null, null, ""))
                .anyMatch(filter -> desk.contents().countFindings(batch.id(), filter) > 0);
    }

    /** The sentence. */
    String words() {
        Counts counts = counts(batch);
        if (counts.errors() == 0) {
            return translate("batch.clean", counts.validCases());
        }
        return translate("batch.faulty", counts.errors(), counts.errorFamilies(), counts.validCases(), counts.cases());
    }
}

package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseload.cases.CaseDetails;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.ui.component.Definitions;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Links;

/** How a case is to be worked on, its custom fields, and where it came from. */
final class CaseSettings extends Composite<Definitions> {

    private static final List<CatalogKind> SHOWN =
            List.of(CatalogKind.KIT, CatalogKind.GENE_LIST, CatalogKind.BED_FILE, CatalogKind.PRESET);

    private final transient CaseDetails details;

    CaseSettings(CaseDetails details) {
        this.details = details;
    }

    @Override
    protected Definitions initContent() {
        Definitions settings = new Definitions();
        for (CatalogKind kind : SHOWN) {
            settings.add(getTranslation("cases.kind." + kind.name()), entries(kind));
        }
        settings.add(getTranslation("cases.boostGenes"), yesOrNo(details.boostGenes()));
        settings.add(getTranslation("cases.executeNow"), yesOrNo(details.executeNow()));
        settings.add(getTranslation("cases.optIn"), yesOrNo(details.optIn()));
        customFields()
                .forEach((name, value) ->
                        settings.add(name, new Span(value + " "), Html.chip(getTranslation("cases.customField"))));
        if (details.batchId() != null && details.batchFile() != null) {
            settings.add(
                    getTranslation("cases.batch"),
                    Links.toBatch(details.batchId(), details.batchFile()),
                    new Span(Lines.words(details.batchLines())));
        }
        return settings;
    }

    private Map<String, String> customFields() {
        return details.people().isEmpty()
                ? Map.of()
                : details.people().getFirst().customFields();
    }

    private String entries(CatalogKind kind) {
        String names = details.settings().stream()
                .filter(entry -> entry.kind() == kind)
                .map(this::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? getTranslation("cases.noEntry") : names;
    }

    private String name(CatalogEntry entry) {
        return entry.isRetired() ? getTranslation("cases.retired", entry.name()) : entry.name();
    }

    private String yesOrNo(boolean value) {
        return getTranslation(value ? "cases.yes" : "cases.no");
    }
}

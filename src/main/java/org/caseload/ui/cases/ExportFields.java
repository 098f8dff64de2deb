package org.caseload.ui.cases;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.caseload.cases.CaseExport.Field;
import org.caseload.cases.CaseListItem;
import org.caseload.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** The columns of an exported list: those of the page, all of them, in the user's words. */
final class ExportFields {

    private ExportFields() {}

    /** To be called on a page: the words are those of its language, though the file is written later. */
    static List<Field> of(Times times) {
        Locale locale = UI.getCurrent().getLocale();
        return List.of(
                field("caseId", item -> item.caseId().value()),
                field("status", item -> translate(locale, "component.case." + item.status())),
                field("familyId", CaseListItem::familyId),
                field("proband", CaseListItem::proband),
                field("type", item -> translate(locale, "component.caseType." + item.caseType())),
                field("phenotypes", item -> String.join("; ", item.phenotypes())),
                field("samples", CaseListItem::sampleCount),
                field("labels", item -> String.join("; ", item.labels())),
                field("dueDate", CaseListItem::dueDate),
                field("createdBy", CaseListItem::createdBy),
                field("createdAt", item -> times.dateTime(item.createdAt())),
                field("batch", CaseListItem::batchFile));
    }

    private static Field field(String key, Function<CaseListItem, @Nullable Object> cell) {
        return new Field(translate("cases." + key), cell);
    }
}

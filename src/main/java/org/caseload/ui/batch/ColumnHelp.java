package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.caseload.manifest.ColumnGuide;
import org.caseload.manifest.ColumnGuide.Entry;
import org.caseload.ui.component.Downloads;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Table;

/** What goes into each column of a manifest, as a table and as a file. */
final class ColumnHelp {

    private ColumnHelp() {}

    static Fold in(Locale locale) {
        ColumnGuide guide = ColumnGuide.in(locale);
        String name = translate("batch.columns");
        return new Fold(() -> content(name, guide))
                .words(name)
                .aside(translate("batch.columns.count", guide.entries().size()));
    }

    private static Component content(String name, ColumnGuide guide) {
        Div content = new Div(
                table(name, guide),
                Downloads.tertiary(
                        Icon.DOWNLOAD, translate("batch.columns.download"), ColumnGuide.FILE_NAME, guide::write));
        content.addClassName("cl-batch-help");
        return content;
    }

    private static Table table(String name, ColumnGuide guide) {
        List<String> headings = guide.headings();
        Table table = new Table(name)
                .column(headings.get(0), "cl-top")
                .column(headings.get(1), "cl-wrap")
                .column(headings.get(2), "cl-wrap")
                .column(headings.get(3), "cl-wrap");
        for (Entry entry : guide.entries()) {
            table.row(
                    Html.text(entry.column().header(), "cl-id"),
                    Html.text(entry.need()),
                    Html.text(entry.accepted()),
                    Html.text(entry.example()));
        }
        return table;
    }
}

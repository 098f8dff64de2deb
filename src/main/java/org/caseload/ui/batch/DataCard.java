package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.List;
import org.caseload.batch.TableHeader;
import org.caseload.batch.TableRow;
import org.caseload.manifest.Column;
import org.caseload.ui.component.Numbers;

/** A row of the uploaded table on a phone: every cell that holds something or should, each to be tapped and edited. */
final class DataCard {

    private static final String TEMPLATE = """
            <div class="cl-row-card">
              <div class="cl-first"><span class="cl-id">${item.family}</span><span class="cl-dim">${item.line}</span></div>
              ${item.words ? html`<span class="cl-batch-whole">${item.words}</span>` : ''}
              ${item.cells.map(([label, text, words, tone, icon, name, position]) => html`
                <span class="cl-label">${label}</span>
                <button type="button" data-cell="${name}" class="cl-cell ${tone}" aria-label="${words}"
                  @click="${() => edit(position)}">
                  ${icon ? html`<span class="cl-icon" .innerHTML="${icon}"></span>` : ''}${text}
                </button>`)}
            </div>
            """;

    private final List<TableHeader> headers;
    private final List<String> names;
    private final CellEditor editor;

    DataCard(List<TableHeader> headers, CellEditor editor) {
        this.headers = headers;
        this.names = DataGrid.names(headers);
        this.editor = editor;
    }

    Renderer<TableRow> renderer() {
        return LitRenderer.<TableRow>of(TEMPLATE)
                .withProperty("family", this::family)
                .withProperty("line", row -> translate("batch.line.at", Numbers.grouped(row.line())))
                .withProperty("words", row -> new RowLook(row, headers).words(headers.size()))
                .withProperty("cells", this::cells)
                .withFunction("edit", (row, arguments) -> {
                    int position = Integer.parseInt(arguments.get(0).asString());
                    editor.open(row.number(), position);
                });
    }

    private String family(TableRow row) {
        for (int position = 0; position < headers.size(); position++) {
            if (headers.get(position).column() == Column.FAMILY_ID) {
                return row.cells().get(position);
            }
        }
        return "";
    }

    private List<List<String>> cells(TableRow row) {
        RowLook look = new RowLook(row, headers);
        List<List<String>> cells = new ArrayList<>();
        for (int position = 0; position < headers.size(); position++) {
            String text = row.cells().get(position);
            if (!text.isBlank() || !look.part(position).isEmpty()) {
                cells.add(cell(row, look, position, text));
            }
        }
        if (look.hasTooMuch()) {
            cells.add(cell(row, look, headers.size(), RowLook.text(row, headers.size())));
        }
        return cells;
    }

    /** As a list: that is what reaches the browser unchanged. */
    private List<String> cell(TableRow row, RowLook look, int position, String text) {
        String shown = text.isBlank() ? translate("batch.cell.empty") : RowLook.shortened(text);
        return List.of(
                names.get(position),
                shown,
                translate("batch.cell.edit", names.get(position), shown),
                look.tone(position),
                look.icon(position),
                CellEditor.name(row, position),
                String.valueOf(position));
    }
}

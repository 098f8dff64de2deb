package org.caseload.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.caseload.security.AuditAction;
import org.caseload.security.AuditEntry;
import org.caseload.security.AuditFilter;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.SearchField;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = AuditView.class)
class AuditViewTest extends AdminPages {

    private static final AuditEntry CHANGE = new AuditEntry(
            7, NOON, "lambert", "192.0.2.1", AuditAction.USER_ROLE_CHANGED, "user jane", "VIEWER", "CASE_CREATOR");

    @Test
    void showsWhoDidWhat() {
        when(trail.count(any())).thenReturn(1);
        when(trail.page(any(), anyInt(), anyInt())).thenReturn(List.of(CHANGE));
        UI.getCurrent().navigate(Links.AUDIT);
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("lambert");
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("Role changed");
        assertThat(test(grid).getCellText(0, 5)).isEqualTo("VIEWER → CASE_CREATOR");
    }

    @Test
    void searches() {
        UI.getCurrent().navigate(Links.AUDIT);
        test(find(SearchField.class).single()).setValue(" jane ");
        verify(trail).count(new AuditFilter("jane", Set.of(), null, null));
    }

    @Test
    void exportsWithoutFormulas() throws IOException {
        AuditEntry formula = new AuditEntry(8, NOON, "=cmd()", "", AuditAction.SIGNED_IN, "user =cmd()", null, null);
        doAnswer(call -> {
                    Consumer<AuditEntry> reader = call.getArgument(1);
                    reader.accept(formula);
                    return null;
                })
                .when(trail)
                .export(eq(AuditFilter.all()), any());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditCsv.write(trail, AuditFilter.all(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("8,2026-03-04T12:00:00Z,'=cmd(),,SIGNED_IN,user =cmd(),,\r\n");
    }
}

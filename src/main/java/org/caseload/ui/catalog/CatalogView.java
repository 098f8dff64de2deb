package org.caseload.ui.catalog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.security.CurrentUser;
import org.caseload.storage.Storages;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.SearchField;
import org.caseload.ui.component.Segments;
import org.caseload.ui.component.WorkPage;

/** The installation's own lists, one kind at a time. */
@Route("catalogs/:kind?")
@RolesAllowed("ADMINISTRATOR")
public final class CatalogView extends WorkPage implements BeforeEnterObserver {

    private final transient Catalog catalog;
    private final transient Storages storages;
    private final transient CurrentUser currentUser;
    private final PageHead head = new PageHead(getTranslation("catalog.title"));
    private final Segments<CatalogKind> kinds = new Segments<>(getTranslation("catalog.kinds"), this::open);
    private final SearchField search;
    private final EntryGrid grid;
    private CatalogKind kind = CatalogKind.STORAGE_PROVIDER;

    CatalogView(Catalog catalog, Storages storages, CurrentUser currentUser) {
        this.catalog = catalog;
        this.storages = storages;
        this.currentUser = currentUser;
        grid = new EntryGrid(this::edit, this::retire, this::restore);
        search = new SearchField(getTranslation("catalog.search"), grid::filter);
        for (CatalogKind each : CatalogKind.values()) {
            kinds.option(each, getTranslation("catalog.kind." + each.name()));
        }
        Button add = new Button(getTranslation("catalog.add"), Icon.PLUS.create(), click -> add());
        Div bar = new Div(kinds, search);
        bar.addClassName("cl-bar");
        show(head.end(add), bar, grow(grid));
    }

    @Override
    protected String title() {
        return getTranslation("catalog.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = event.getRouteParameters().get("kind").orElse(kind.path());
        Optional<CatalogKind> named = Arrays.stream(CatalogKind.values())
                .filter(each -> each.path().equals(path))
                .findFirst();
        if (named.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        kind = named.get();
        kinds.value(kind);
        search.clear();
        grid.filter("");
        refresh();
    }

    private void open(CatalogKind chosen) {
        getUI().ifPresent(ui -> ui.navigate(Links.CATALOGS + "/" + chosen.path()));
    }

    private void refresh() {
        var entries = catalog.list(kind);
        head.count(getTranslation("catalog.count", entries.size()));
        grid.show(kind, entries);
    }

    private void add() {
        new EntryDialog(kind, this::addEntry)
                .testing(storages, catalog::checked)
                .open();
    }

    private void edit(CatalogEntry entry) {
        new EntryDialog(entry, this::saveEntry)
                .testing(storages, catalog::checked)
                .open();
    }

    private void addEntry(CatalogEntry entry) {
        catalog.add(entry, currentUser.get().id());
        refresh();
    }

    private void saveEntry(CatalogEntry entry) {
        catalog.save(entry, currentUser.get().id());
        refresh();
    }

    private void retire(CatalogEntry entry) {
        Confirmations.retire(entry, () -> {
                    catalog.retire(entry.kind(), entry.id(), currentUser.get().id());
                    refresh();
                })
                .open();
    }

    private void restore(CatalogEntry entry) {
        Confirmations.restore(entry, () -> {
                    catalog.restore(entry.kind(), entry.id(), currentUser.get().id());
                    refresh();
                })
                .open();
    }
}

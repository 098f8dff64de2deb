package org.caseload.api;

import java.time.Clock;
import java.util.Arrays;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogKind;
import org.caseload.security.CurrentUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the catalog's lists and changes their entries. */
@RestController
@RequestMapping("/api/v1/catalog/{kind}")
class CatalogController {

    private final Catalog catalog;
    private final CurrentUser currentUser;
    private final Clock clock;

    CatalogController(Catalog catalog, CurrentUser currentUser, Clock clock) {
        this.catalog = catalog;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** By name, retired ones included, in one part. */
    @GetMapping
    Page<CatalogPayload> list(@PathVariable String kind) {
        return Page.whole(
                catalog.list(named(kind)).stream().map(CatalogPayload::of).toList());
    }

    /** Adds the entry, or makes the one with this id so. */
    @PutMapping("/{id}")
    CatalogPayload put(@PathVariable String kind, @PathVariable String id, @RequestBody CatalogPayload.Change change) {
        return CatalogPayload.of(catalog.save(
                change.entry(named(kind), id, clock.instant()),
                currentUser.get().id()));
    }

    private static CatalogKind named(String path) {
        return Arrays.stream(CatalogKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.CATALOG_NOT_FOUND));
    }
}

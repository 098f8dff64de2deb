package org.caseload.ui.batch;

import org.caseload.batch.TableHeader;
import org.caseload.manifest.Column;
import org.jspecify.annotations.Nullable;

/** How wide the columns of the uploaded table begin; each can be drawn wider. */
final class DataWidths {

    private DataWidths() {}

    static String of(TableHeader header) {
        return of(header.column()) + "px";
    }

    private static int of(@Nullable Column column) {
        if (column == null) {
            return 140;
        }
        return switch (column) {
            case FILES_NAMES, VISUALIZATION_FILES, CLINICAL_NOTES -> 240;
            case PHENOTYPES, PHENOTYPES_ID -> 210;
            case FAMILY_ID, BIOSAMPLE_NAME, STORAGE_PROVIDER_ID, INTERSECT_BED_ID, SELECTED_PRESET -> 150;
            case EXECUTE_NOW, SEX, BOOST_GENES, OPT_IN -> 110;
            default -> 130;
        };
    }
}

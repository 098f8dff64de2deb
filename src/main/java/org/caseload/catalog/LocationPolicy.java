package org.caseload.catalog;

/** Which places an installation allows storage providers to have. What knows the settings implements it. */
public interface LocationPolicy {

    /**
     * Judges by the settings alone, without looking at the place.
     *
     * @throws CatalogRefusedException when the settings do not allow it
     */
    void check(Location location);
}

package org.caseload.storage;

/** The files of one provider. Asked by several threads at once. */
interface FileStore {

    /** Looks for all that is wanted, giving a sign of life with each step. */
    Found find(Wanted wanted, Pulse pulse) throws StorageTroubleException;

    /** Finds out whether it can be asked at all. */
    void probe() throws StorageTroubleException;
}

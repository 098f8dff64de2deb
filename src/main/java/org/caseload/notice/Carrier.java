package org.caseload.notice;

/** Brings notices to the receivers of one channel. */
interface Carrier {

    Channel channel();

    /** Tries once. Throws only what is unforeseen. */
    Outcome carry(Notice notice);
}

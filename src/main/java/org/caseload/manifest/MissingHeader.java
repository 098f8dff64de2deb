package org.caseload.manifest;

/** How a mandatory column is missing. Names are variants of messages. */
public enum MissingHeader {
    /** This very column is needed. */
    ONE,
    /** This column or another one would do. */
    ONE_OF_TWO
}

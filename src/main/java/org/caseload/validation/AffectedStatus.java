package org.caseload.validation;

/** Whether a person shows the condition. The names are stored. */
public enum AffectedStatus {
    AFFECTED,
    UNAFFECTED,
    UNKNOWN
}

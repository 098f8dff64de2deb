package org.caseload.validation;

import java.util.List;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;

/**
 * A finding before it is known where the value stands, so that a value that occurs in a thousand rows is judged once.
 *
 * @param value the cell's text, or in a list the part concerned; empty when the cell is
 */
record Remark(FindingCode code, Severity severity, String value, List<Object> arguments, List<String> suggestions) {

    static Remark of(FindingCode code, String value, Object... arguments) {
        return new Remark(code, code.severity(), value, List.of(arguments), List.of());
    }

    Remark suggesting(List<String> replacements) {
        return new Remark(code, severity, value, arguments, replacements);
    }

    Remark as(Severity other) {
        return new Remark(code, other, value, arguments, suggestions);
    }
}

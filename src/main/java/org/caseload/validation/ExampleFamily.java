package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Template;

/** The template's example family, left in place. Nothing else is said about it: its rows are to be deleted. */
final class ExampleFamily {

    private ExampleFamily() {}

    static boolean is(String familyId) {
        return familyId.equalsIgnoreCase(Template.EXAMPLE_FAMILY);
    }

    static void tell(FamilyRows family, Findings findings) {
        Remark remark = Remark.of(FindingCode.EXAMPLE_ROW, family.id());
        findings.add(
                family.place(),
                Column.FAMILY_ID.header(),
                remark,
                family.samples().size());
    }
}

package org.caseload.validation;

import java.util.List;
import org.caseload.manifest.Header;
import org.caseload.manifest.Manifest;

/** Custom fields hold up to 1,000 characters. */
final class CustomFieldLength implements SampleRule {

    private static final TextCell TEXT = new TextCell(1_000);

    private final Manifest manifest;
    private final List<Header> headers;

    CustomFieldLength(Manifest manifest) {
        this.manifest = manifest;
        this.headers = manifest.customFields();
    }

    @Override
    public void check(Sample sample, Findings findings) {
        for (Header header : headers) {
            Remark tooLong = TEXT.tooLong(manifest.cell(sample.row(), header));
            if (tooLong != null) {
                findings.add(sample.place(), header.written(), tooLong, 1);
            }
        }
    }
}

package org.caseload.validation;

import static org.caseload.manifest.FindingCode.BIOSAMPLE_CONTRADICTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.validation.KnownCases.KnownSample;
import org.jspecify.annotations.Nullable;

/** A sample is of one person, so its sex and date of birth are the same wherever it is used, here or in an earlier case. */
final class BioSampleConsistent implements ManifestRule {

    private final FirstUses names;
    private final List<Contradiction> found = new ArrayList<>();

    BioSampleConsistent(SampleArchive archive) {
        this.names = FirstUses.ofBioSamples(archive);
    }

    @Override
    public void see(FamilyRows family) {
        for (Sample sample : family.samples()) {
            String name = sample.bioSample().value();
            if (name != null) {
                see(family, sample, name);
            }
        }
    }

    /** Within a family, the repeated name is the mistake. */
    private void see(FamilyRows family, Sample sample, String name) {
        Sample first = names.first(name, sample);
        if (first == null) {
            compareWithCase(sample, family.earlier().samples().get(name));
        } else if (!family.id().equals(first.place().familyId())) {
            compare(sample, Person.of(first), "LINE", first.place().line());
        }
    }

    @Override
    public void finish(Findings findings) {
        found.forEach(each -> findings.add(each.place, each.column, each.remark));
    }

    private void compareWithCase(Sample sample, @Nullable KnownSample known) {
        if (known != null) {
            compare(sample, new Person(known.sex(), known.dateOfBirth()), "CASE", known.caseId());
        }
    }

    private void compare(Sample sample, Person other, String kind, Object where) {
        Person person = Person.of(sample);
        if (person.sex != Sex.UNKNOWN && other.sex != Sex.UNKNOWN && person.sex != other.sex) {
            String written = sample.sex().isWritten() ? sample.sex().written() : person.sex.word();
            tell(sample, Column.SEX, Remark.of(BIOSAMPLE_CONTRADICTS, written, kind, other.sex.word(), where));
        }
        if (person.born != null && other.born != null && !person.born.equals(other.born)) {
            String written = sample.dateOfBirth().written();
            Remark remark = Remark.of(BIOSAMPLE_CONTRADICTS, written, kind, other.born.toString(), where);
            tell(sample, Column.DATE_OF_BIRTH, remark);
        }
    }

    private void tell(Sample sample, Column column, Remark remark) {
        found.add(new Contradiction(sample.place(), column, remark));
    }

    private record Person(Sex sex, @Nullable LocalDate born) {

        static Person of(Sample sample) {
            return new Person(sample.likelySex(), sample.dateOfBirth().value());
        }
    }

    private record Contradiction(Place place, Column column, Remark remark) {}
}

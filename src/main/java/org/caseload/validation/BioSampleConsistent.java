package org.caseload.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.validation.KnownCases.KnownSample;
import org.caseload.validation.KnownCases.Said;
import org.jspecify.annotations.Nullable;

/** A sample is of one person, so its sex and date of birth are the same wherever it is used, here or in an earlier case. */
final class BioSampleConsistent implements ManifestRule {

    private final List<Aspect<?>> aspects;
    private final List<Contradiction> found = new ArrayList<>();

    BioSampleConsistent(SampleArchive archive) {
        this.aspects = List.of(
                new Aspect<>(archive, Column.SEX, BioSampleConsistent::sex, KnownSample::sex, Sex::word),
                new Aspect<>(
                        archive,
                        Column.DATE_OF_BIRTH,
                        sample -> Optional.ofNullable(sample.dateOfBirth().value()),
                        KnownSample::dateOfBirth,
                        LocalDate::toString));
    }

    private static Optional<Sex> sex(Sample sample) {
        return Optional.of(sample.likelySex()).filter(sex -> sex != Sex.UNKNOWN);
    }

    @Override
    public void see(FamilyRows family) {
        for (Sample sample : family.samples()) {
            String name = sample.bioSample().value();
            if (name != null) {
                aspects.forEach(aspect -> aspect.see(family, sample, name));
            }
        }
    }

    @Override
    public void finish(Findings findings) {
        found.forEach(each -> findings.add(each.place, each.column, each.remark));
    }

    /** What is said of a sample again and again; where it is first said counts, so that what says nothing hides nothing. */
    private final class Aspect<T> {

        private final FirstUses names;
        private final Column column;
        private final Function<Sample, Optional<T>> value;
        private final Function<KnownSample, @Nullable Said<T>> known;
        private final Function<T, String> word;

        Aspect(
                SampleArchive archive,
                Column column,
                Function<Sample, Optional<T>> value,
                Function<KnownSample, @Nullable Said<T>> known,
                Function<T, String> word) {
            this.names = FirstUses.ofBioSamples(archive);
            this.column = column;
            this.value = value;
            this.known = known;
            this.word = word;
        }

        void see(FamilyRows family, Sample sample, String name) {
            value.apply(sample).ifPresent(own -> see(family, sample, name, own));
        }

        /** Within a family, the repeated name is the mistake. */
        private void see(FamilyRows family, Sample sample, String name, T own) {
            Sample first = names.first(name, sample);
            if (first == null) {
                KnownSample earlier = family.earlier().samples().get(name);
                Said<T> said = earlier == null ? null : known.apply(earlier);
                if (said != null) {
                    compare(sample, own, said.value(), "CASE", said.caseId());
                }
            } else if (!family.id().equals(first.place().familyId())) {
                value.apply(first)
                        .ifPresent(other -> compare(
                                sample, own, other, "LINE", first.place().line()));
            }
        }

        private void compare(Sample sample, T own, T other, String kind, Object where) {
            if (!own.equals(other)) {
                Remark remark = Remark.of(
                        FindingCode.BIOSAMPLE_CONTRADICTS, written(sample, own), kind, word.apply(other), where);
                found.add(new Contradiction(sample.place(), column, remark));
            }
        }

        /** A sex may follow from the relation. */
        private String written(Sample sample, T own) {
            Judged<?> cell = column == Column.SEX ? sample.sex() : sample.dateOfBirth();
            return cell.isWritten() ? cell.written() : word.apply(own);
        }
    }

    private record Contradiction(Place place, Column column, Remark remark) {}
}

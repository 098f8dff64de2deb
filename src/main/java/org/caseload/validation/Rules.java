package org.caseload.validation;

import java.util.List;

/** Every rule that looks at more than one cell. What a column accepts is said by {@link SampleReader} and {@link CaseReader}. */
final class Rules {

    private Rules() {}

    static List<SampleRule> ofSamples(Facts facts) {
        return List.of(
                new BioSampleNeeded(),
                new StorageProviderNeeded(facts.catalog()),
                new DefaultProjectNeeded(),
                new AutoPathSafe(),
                new FileExtensionKnown(),
                new FileTypesAlike(),
                new SampleTypeFitsFiles(),
                new FastqPaired(),
                new FilesStated(),
                new ExistingSampleKnown(facts.earlier()),
                new SexFitsRelation(),
                new PhenotypesStated(facts.phenotypeColumn()),
                new ProbandAffected(),
                new UnaffectedWithoutTerms(),
                new TermsDistinct(),
                new TermsCounted(),
                new CustomFieldLength(facts.manifest()));
    }

    static List<FamilyRule> ofFamilies(Facts facts) {
        return List.of(
                new CaseTypeNeeded(),
                new RelativesAgreeWithProband(facts.caseReader()),
                new OneOfEachParent(),
                new SampleTypeNeeded(),
                new SampleTypesAlike(),
                new BioSampleOnce(),
                new ParentOlderThanChild(),
                new CaseIdFits(facts.earlier()),
                new FamilyNotKnown(facts.earlier(), facts.createAgain()));
    }

    static List<ManifestRule> ofManifests(Facts facts) {
        return List.of(
                new ProbandNeeded(),
                new BioSampleInOneFamily(),
                new BioSampleConsistent(facts.earlier()),
                new FileOfOneSample(),
                new PhenotypesChecked());
    }
}

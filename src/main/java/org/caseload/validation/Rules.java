package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;

/** Every rule that looks at more than one cell. What a column accepts is said by {@link SampleReader} and {@link CaseReader}. */
final class Rules {

    private Rules() {}

    static List<SampleRule> ofSamples(Facts facts) {
        HpoTerms terms = facts.terms();
        List<SampleRule> rules = new ArrayList<>(List.of(
                new BioSampleNeeded(),
                new StorageProviderNeeded(facts),
                new DefaultProjectNeeded(),
                new AutoPathSafe(),
                new FileExtensionKnown(),
                new FileTypesAlike(),
                new SampleTypeFitsFiles(),
                new FastqPaired(),
                new FilesStated(),
                new SexFitsRelation(),
                new PhenotypesStated(facts.phenotypeColumn()),
                new ProbandAffected(),
                new UnaffectedWithoutTerms(),
                new TermsDistinct(),
                new TermsCounted(),
                new CustomFieldLength(facts.manifest())));
        if (terms != null) {
            rules.add(new NamesAgreeWithIds(terms));
        }
        return List.copyOf(rules);
    }

    /** @param caseReader reads the case's columns of any row */
    static List<FamilyRule> ofFamilies(Facts facts, CaseReader caseReader) {
        return List.of(
                new CaseTypeNeeded(),
                new RelativesAgreeWithProband(caseReader),
                new OneOfEachParent(),
                new SampleTypeNeeded(),
                new SampleTypesAlike(),
                new BioSampleOnce(),
                new ParentOlderThanChild(),
                new ExistingSampleKnown(),
                new FilesStored(),
                new CaseIdFits(),
                new FamilyNotKnown(facts.createAgain()));
    }

    static List<ManifestRule> ofManifests(Facts facts, FamilyIndex families) {
        SampleArchive archive = new SampleArchive(facts);
        List<ManifestRule> rules = new ArrayList<>(List.of(
                new ProbandNeeded(families),
                new BioSampleInOneFamily(archive),
                new BioSampleConsistent(archive),
                new FileOfOneSample(archive)));
        if (facts.terms() == null) {
            rules.add(new PhenotypesChecked());
        }
        return rules;
    }
}

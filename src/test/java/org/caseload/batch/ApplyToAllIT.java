package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.caseload.PostgresTest;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Suggestions taken for all rows of which the same was said. */
@PostgresTest
@Import(BatchSupport.class)
class ApplyToAllIT {

    @Autowired
    private Edits edits;

    @Autowired
    private BatchContents contents;

    @Autowired
    private BatchSupport support;

    @TempDir
    private Path folder;

    @Test
    void movesAllOfAFamilyThatHasNoProband() throws IOException {
        BatchId id = checked("""
                Family Id,Case Type,BioSample Name,Relation,Sex,Phenotypes
                ALL-10,Exome,ALL-S1,proband,F,no-hpo
                ALL-1O,,ALL-S2,mother,F,unaffected
                ALL-1O,,ALL-S3,sibling,F,unaffected
                """);
        Finding moved = errors(id).getFirst();
        assertThat(moved.code()).isEqualTo(FindingCode.FAMILY_NO_PROBAND);

        int rows = edits.applyToAll(id, FindingFilter.alike(moved), "ALL-10", support.administrator());

        assertThat(rows).isEqualTo(2);
        assertThat(errors(id)).isEmpty();
    }

    @Test
    void keepsApartWhatIsMendedInDifferentWays() throws IOException {
        BatchId id = checked("""
                Family Id,Case Type,BioSample Name,Phenotypes,Storage Provider Id,Files Names,Sample Type
                APART-1,Exome,APART-S1,no-hpo,1,a.fastq.gz,VCF
                APART-2,Exome,APART-S2,no-hpo,1,b.fastq.gz,VCF
                APART-3,Array,APART-S3,no-hpo,1,c.gtc,VCF
                """);
        List<FindingGroup> groups = contents.errorGroups(id, 10);
        assertThat(groups)
                .extracting(FindingGroup::first)
                .extracting(Finding::code)
                .containsExactly(FindingCode.SAMPLE_TYPE_CONTRADICTS_FILES, FindingCode.SAMPLE_TYPE_CONTRADICTS_FILES);
        assertThat(contents.countErrorGroups(id)).isEqualTo(2);

        for (FindingGroup group : groups) {
            Finding first = group.first();
            int rows = edits.applyToAll(
                    id, FindingFilter.alike(first), first.suggestions().getFirst(), support.administrator());
            assertThat(rows).isEqualTo(group.count());
        }

        assertThat(errors(id)).isEmpty();
    }

    private List<Finding> errors(BatchId id) {
        return contents.findings(id, FindingFilter.all(), 0, 100).stream()
                .map(StoredFinding::finding)
                .filter(Finding::isError)
                .toList();
    }

    private BatchId checked(String manifest) throws IOException {
        return support.checked(folder, "run.csv", manifest);
    }
}

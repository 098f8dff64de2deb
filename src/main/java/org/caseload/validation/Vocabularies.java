package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** The words of the columns that know only a few. Suggestions understand French, Italian, German and Spanish. */
final class Vocabularies {

    private Vocabularies() {}

    static Vocabulary<CaseType> caseTypes() {
        return new Vocabulary<>(FindingCode.CASE_TYPE_UNKNOWN, CaseType::word)
                .accept(CaseType.WHOLE_GENOME, "Whole Genome")
                .accept(CaseType.EXOME, "Exome")
                .accept(CaseType.CUSTOM_PANEL, "Custom Panel")
                .accept(CaseType.ARRAY, "Array")
                .normalise(CaseType.WHOLE_GENOME, "WGS", "Genome")
                .normalise(CaseType.EXOME, "WES")
                .normalise(CaseType.CUSTOM_PANEL, "Panel")
                .hint("Whole Genome", "whole genome sequencing", "genome sequencing", "génome entier", "genoma intero")
                .hint("Whole Genome", "Ganzgenom", "genoma completo", "genoma", "genom", "GS")
                .hint("Exome", "whole exome", "whole exome sequencing", "exome sequencing", "clinical exome", "ES")
                .hint("Exome", "exome entier", "esoma", "exoma")
                .hint("Custom Panel", "gene panel", "targeted panel", "panel sequencing", "panneau", "pannello")
                .hint("Array", "SNP array", "microarray", "CMA", "genotyping array");
    }

    static Vocabulary<SampleType> sampleTypes() {
        return new Vocabulary<>(FindingCode.SAMPLE_TYPE_UNKNOWN, SampleType::word)
                .accept(SampleType.FASTQ, "FASTQ")
                .accept(SampleType.VCF, "VCF")
                .accept(SampleType.PROJECT_VCF, "Project VCF")
                .accept(SampleType.ARRAY, "Array")
                .normalise(SampleType.FASTQ, "BAM", "CRAM")
                .normalise(SampleType.VCF, "gVCF")
                .hint("FASTQ", "fastq.gz", "fq", "fq.gz", ".fastq.gz", "reads")
                .hint("VCF", "vcf.gz", ".vcf.gz", ".vcf", "g.vcf", "gvcf.gz")
                .hint("Project VCF", "pVCF", "joint VCF", "multi-sample VCF")
                .hint("Array", "SNP array", "microarray", "GTC", "IDAT");
    }

    static Vocabulary<Kinship> kinships() {
        return new Vocabulary<Kinship>(
                        FindingCode.RELATION_UNKNOWN,
                        kinship -> kinship.relation().word())
                .accept(Kinship.PROBAND, "proband")
                .accept(Kinship.MOTHER, "mother")
                .accept(Kinship.FATHER, "father")
                .accept(Kinship.SIBLING, "sibling")
                .normalise(Kinship.PROBAND, "test subject", "index")
                .normalise(Kinship.MOTHER, "mth")
                .normalise(Kinship.FATHER, "fth")
                .normalise(Kinship.BROTHER, "bro", "brother")
                .normalise(Kinship.SISTER, "sis", "sister")
                .hint("proband", "probande", "probando", "probanda", "Probandin", "propositus", "index case", "patient")
                .hint("proband", "cas index", "patiente", "paziente", "caso indice", "Indexpatient", "paciente", "self")
                .hint("mother", "mère", "maman", "madre", "mamma", "Mutter", "mamá", "mum", "mom")
                .hint("father", "père", "papa", "padre", "papà", "Vater", "dad")
                .hint("brother", "frère", "fratello", "Bruder", "hermano")
                .hint("sister", "sœur", "sorella", "Schwester", "hermana")
                .hint("sibling", "fratrie", "Geschwister", "fratria", "sib", "siblings")
                // One edit from a known word, but somebody else.
                .refuse("other", "another");
    }

    static Vocabulary<Sex> sexes() {
        return new Vocabulary<>(FindingCode.SEX_UNKNOWN, Sex::word)
                .accept(Sex.MALE, "M", "male")
                .accept(Sex.FEMALE, "F", "female")
                .accept(Sex.UNKNOWN, "U", "unknown")
                .hint("M", "homme", "masculin", "garçon", "maschio", "uomo", "männlich", "Mann", "hombre", "masculino")
                .hint("F", "femme", "féminin", "fille", "femmina", "donna", "weiblich", "Frau", "mujer", "femenino")
                .hint("M", "man", "boy")
                .hint("F", "woman", "girl")
                .hint("U", "inconnu", "sconosciuto", "unbekannt", "desconocido", "?", "n/a", "NA", "unk");
    }

    /** @param column Boost Genes is often taken for a list of genes, and the finding says so */
    static Vocabulary<Boolean> booleans(Column column) {
        Vocabulary<Boolean> words = column == Column.BOOST_GENES
                ? new Vocabulary<>(FindingCode.BOOLEAN_UNKNOWN, String::valueOf, "BOOST_GENES")
                : new Vocabulary<>(FindingCode.BOOLEAN_UNKNOWN, String::valueOf);
        return words.accept(true, "true", "yes", "y", "1")
                .accept(false, "false", "no", "n", "0")
                .hint("true", "vrai", "oui", "vero", "sì", "wahr", "ja", "verdadero", "t", "on", "x")
                .hint("false", "faux", "non", "falso", "falsch", "nein", "f", "off", "none");
    }
}

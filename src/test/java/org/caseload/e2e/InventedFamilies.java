package org.caseload.e2e;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Manifests of any size. Every family and every person in them is invented. */
final class InventedFamilies {

    private static final String HEADER =
            "Family Id,Case Type,BioSample Name,Relation,Sex,Phenotypes,Phenotypes Id,Clinical Notes\r\n";

    private InventedFamilies() {}

    /**
     * Trios that have no errors.
     *
     * @param name what their ids begin with; another one makes other families
     */
    static byte[] trios(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> trio("%s-%05d".formatted(name, number), "Exome"))
                .collect(Collectors.joining("", HEADER, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Three families, the middle one with two probands and a misspelt case type. */
    static byte[] oneOfThreeBroken(String name) {
        String broken = trio(name + "-2", "Exomee").replace(",mother,F,unaffected,,", ",proband,F,,HP:0001252,");
        return (HEADER + trio(name + "-1", "Exome") + broken + trio(name + "-3", "Exome"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String trio(String family, String caseType) {
        return "%1$s,%2$s,%1$s-C,proband,F,,HP:0001250,\"Invented, seen once\"\r\n".formatted(family, caseType)
                + "%1$s,%2$s,%1$s-M,mother,F,unaffected,,\r\n".formatted(family, caseType)
                + "%1$s,%2$s,%1$s-P,father,M,unaffected,,\r\n".formatted(family, caseType);
    }
}

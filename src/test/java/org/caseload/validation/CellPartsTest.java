package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a         | a    | x  | x
            ' a '     | a    | x  | x
            a;b       | b    | x  | a;x
            a; b ;c   | b    | x  | a; x ;c
            a,b       | b    | x  | a,x
            a,b;c     | b    | x  | a,x;c
            a;b,c     | c    | x  | a;b,x
            a,b;b     | b    | x  | a,b;x
            a,b,c     | 'b,c' | x | a,x
            ab;b      | b    | x  | ab;x
            a;a       | a    | x  | x;x
            a;b       | c    | x  | a;b
            a;b;c     | b    | '' | a;c
            a;b;a     | a    | '' | b
            a;a       | a    | '' | ''
            """)
    void putsAReplacementInThePlaceOfAPart(String cell, String value, String replacement, String mended) {
        assertThat(CellParts.replace(cell, value, replacement)).isEqualTo(mended);
    }
}

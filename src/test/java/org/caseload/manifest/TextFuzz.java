package org.caseload.manifest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** Any bytes under the name of a text: never an exception, never slow, never much memory. */
class TextFuzz {

    @FuzzTest
    @Timeout(60)
    void readsOrRefuses(byte[] bytes) throws IOException {
        Thrift.read("m.csv", bytes);
    }
}

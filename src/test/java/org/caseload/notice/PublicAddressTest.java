package org.caseload.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvFileSource(resources = "addresses.csv", numLinesToSkip = 1)
    void tellsAddressesOfTheInternetFromThoseInsideANetwork(String id, String address, boolean expected)
            throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).as(id).isEqualTo(expected);
    }
}

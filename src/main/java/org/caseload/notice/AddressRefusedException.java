package org.caseload.notice;

import java.net.UnknownHostException;

/** A name leads to an address that may not be called. */
final class AddressRefusedException extends UnknownHostException {

    AddressRefusedException(String host) {
        super(host + " leads to an address inside the network");
    }
}

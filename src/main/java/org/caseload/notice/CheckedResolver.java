package org.caseload.notice;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Gives the HTTP client only addresses that it may connect to. The client connects to what this has looked at and does not
 * look up the name again, so that a name server gains nothing by answering differently the second time.
 */
final class CheckedResolver implements DnsResolver {

    private final DnsResolver names;
    private final boolean allowPrivate;

    CheckedResolver(boolean allowPrivate) {
        this(SystemDefaultDnsResolver.INSTANCE, allowPrivate);
    }

    CheckedResolver(DnsResolver names, boolean allowPrivate) {
        this.names = names;
        this.allowPrivate = allowPrivate;
    }

    /** Also asked for a host that is an address itself. One address inside the network is enough to refuse the name. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (!allowPrivate && !Stream.of(found).allMatch(PublicAddress::is)) {
            throw new AddressRefusedException(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}

package org.alongside.lti.service;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.alongside.lti.registration.EgressRules;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once and gives the addresses to connect to only where all of them may be asked: what was checked is
 * what is connected to, so that a name that is pointed elsewhere in between leads nowhere.
 */
final class CheckedNames implements DnsResolver {

    private final EgressRules rules;
    private final NameLookup lookup;

    /** The lookup of names, of the machine or of a test. */
    interface NameLookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    CheckedNames(EgressRules rules, NameLookup lookup) {
        this.rules = rules;
        this.lookup = lookup;
    }

    /** The name leads where nothing of ours may go. */
    static final class HostRefused extends UnknownHostException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return rules.connectable(host, lookup.all(host))
                .orElseThrow(HostRefused::new)
                .toArray(InetAddress[]::new);
    }

    /** It is asked for Kerberos only. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}

package org.alongside.lti.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every family of addresses, under the rules of life, of the demo, and with the operator's word. */
class EgressRulesTest {

    private static final EgressRules LIFE = new EgressRules(false, Optional.empty());
    private static final EgressRules DEMO = new EgressRules(true, Optional.empty());
    private static final EgressRules WORD =
            new EgressRules(false, Optional.of("lms.example, 10.1.2.3 fd00::1,169.254.169.254 0.0.0.1 224.0.0.1"));

    private static boolean isTaken(EgressRules rules, String address) throws UnknownHostException {
        return rules.connectable("lms.example", new InetAddress[] {InetAddress.getByName(address)})
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "93.184.216.34,true",
        "8.8.8.8,true",
        "2606:2800:220:1:248:1893:25c8:1946,true",
        "223.255.255.255,true",
        "9.255.255.255,true",
        "11.0.0.0,true",
        "100.63.255.255,true",
        "100.128.0.0,true",
        "172.15.255.255,true",
        "172.32.0.0,true",
        "192.167.255.255,true",
        "192.169.0.0,true",
        "169.253.255.255,true",
        "::ffff:8.8.8.8,true",
        "10.0.0.0,false",
        "10.255.255.255,false",
        "172.16.0.0,false",
        "172.31.255.255,false",
        "192.168.0.1,false",
        "169.254.169.254,false",
        "100.64.0.0,false",
        "100.127.255.255,false",
        "0.0.0.0,false",
        "0.1.2.3,false",
        "127.0.0.1,false",
        "127.9.9.9,false",
        "224.0.0.1,false",
        "239.255.255.255,false",
        "240.0.0.1,false",
        "255.255.255.255,false",
        "192.0.2.1,false",
        "198.18.0.1,false",
        "198.51.100.7,false",
        "203.0.113.9,false",
        "::,false",
        "::1,false",
        "::ffff:10.0.0.1,false",
        "::ffff:127.0.0.1,false",
        "::10.0.0.1,false",
        "fc00::1,false",
        "fd00:ec2::254,false",
        "fe80::1,false",
        "febf::1,false",
        "fec0::1,false",
        "ff02::1,false",
        "64:ff9b::a00:1,false",
        "2002:a00:1::,false",
        "2001::1,false",
        "2001:db8::1,false",
        "3fff::1,false",
        "100::1,false"
    })
    @DisplayName("LTI-35 AUD-M12 a public address is asked, and none of a house, a machine, a group or a document")
    void families(String address, boolean taken) throws UnknownHostException {
        assertEquals(taken, isTaken(LIFE, address));
        boolean thisMachine = InetAddress.getByName(address).isLoopbackAddress();
        assertEquals(taken || thisMachine, isTaken(DEMO, address));
        InetAddress at = InetAddress.getByName(address);
        boolean never = at.isAnyLocalAddress() || at.isMulticastAddress();
        assertEquals(!never, isTaken(WORD, address), "the operator’s word opens a host, never a group");
    }

    @ParameterizedTest
    @CsvSource({
        "https://lms.example/x,true,true",
        "http://127.0.0.1:9090/x,false,true",
        "http://localhost:9090/x,false,true",
        "http://[::1]:9090/x,false,true",
        "https://127.0.0.1/x,false,true",
        "https://localhost/x,false,true",
        "http://lms.example/x,false,false",
        "http://10.1.2.3/x,false,false",
        "https://10.9.9.9/x,false,false",
        "https://192.168.0.1/x,false,false",
        "https://169.254.169.254/latest,false,false",
        "https://[fd00::2]/x,false,false",
        "https://[::ffff:10.0.0.1]/x,false,false",
        "https://8.8.8.8/x,true,true",
        "https://0.0.0.0/x,false,false"
    })
    @DisplayName("LTI-35 AUD-M12 loopback is for the demo only, registrations included; private hosts need a word")
    void registrations(String address, boolean inLife, boolean inDemo) {
        assertEquals(inLife, LIFE.problem(address).isEmpty(), LIFE.problem(address)::toString);
        assertEquals(inDemo, DEMO.problem(address).isEmpty(), DEMO.problem(address)::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "https://10.1.2.3/x,true",
        "https://[fd00::1]/x,true",
        "https://10.1.2.4/x,false",
        "http://10.1.2.3/x,false"
    })
    @DisplayName("LTI-35 AUD-M12 the operator’s word is for the host that it names, and for https")
    void word(String address, boolean taken) {
        assertEquals(taken, WORD.problem(address).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"localhost", "127.0.0.1", "[::1]"})
    @DisplayName("LTI-35 AUD-M12 a name of this machine that leads elsewhere leads nowhere")
    void namesOfThisMachine(String host) throws UnknownHostException {
        InetAddress elsewhere = InetAddress.getByName("93.184.216.34");
        assertTrue(DEMO.connectable(host, new InetAddress[] {elsewhere}).isEmpty());
        assertTrue(DEMO.connectable(host, new InetAddress[] {InetAddress.getLoopbackAddress()})
                .isPresent());
    }

    @ParameterizedTest
    @CsvSource({"93.184.216.34,10.0.0.1", "10.0.0.1,93.184.216.34"})
    @DisplayName("LTI-35 AUD-M12 one refused address of a name refuses them all, in whatever order they come")
    void mixed(String first, String second) throws UnknownHostException {
        InetAddress[] both = {InetAddress.getByName(first), InetAddress.getByName(second)};
        assertTrue(LIFE.connectable("lms.example", both).isEmpty());
        assertTrue(LIFE.connectable("lms.example", new InetAddress[0]).isEmpty());
    }
}

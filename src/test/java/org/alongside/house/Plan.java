package org.alongside.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The plan of the house: which room may import which, which packages are pure, where each technology lives. Its twin in
 * words is the {@code package-info} of {@code org.alongside}.
 */
final class Plan {

    static final String HOUSE = "org.alongside";

    /** Room to the rooms it may import; {@code room/package} allows that package of the room only. */
    static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("manuscript", Set.of("kernel")),
            Map.entry("wording", Set.of("kernel", "manuscript")),
            Map.entry("vault", Set.of("kernel")),
            Map.entry("post", Set.of("kernel")),
            Map.entry("sheet", Set.of("kernel")),
            Map.entry("content", Set.of("kernel", "manuscript", "wording")),
            Map.entry("identity", Set.of("kernel", "vault", "post")),
            Map.entry("instrument", Set.of("kernel", "manuscript", "wording")),
            Map.entry(
                    "assessment",
                    Set.of("kernel", "wording", "vault", "sheet", "content/offering", "instrument", "identity")),
            Map.entry("study", Set.of("kernel", "vault", "sheet", "instrument", "assessment", "identity")),
            Map.entry("safety", Set.of("kernel", "manuscript", "vault", "instrument", "identity")),
            Map.entry(
                    "learning", Set.of("kernel", "vault", "content", "instrument", "assessment", "identity", "safety")),
            Map.entry(
                    "pairing",
                    Set.of("kernel", "wording", "vault", "post", "content", "identity", "learning", "safety")),
            Map.entry(
                    "training",
                    Set.of(
                            "kernel",
                            "manuscript",
                            "wording",
                            "vault",
                            "sheet",
                            "post",
                            "content",
                            "instrument",
                            "assessment",
                            "study",
                            "identity",
                            "learning")),
            Map.entry("lti", Set.of("kernel", "manuscript", "vault", "content", "identity", "learning", "training")),
            Map.entry(
                    "reporting",
                    Set.of(
                            "kernel",
                            "sheet",
                            "content",
                            "instrument",
                            "assessment",
                            "study",
                            "identity",
                            "learning",
                            "training")),
            Map.entry(
                    "runtime",
                    Set.of(
                            "kernel",
                            "manuscript",
                            "wording",
                            "vault",
                            "post",
                            "sheet",
                            "content",
                            "identity",
                            "instrument",
                            "assessment",
                            "study",
                            "safety",
                            "learning",
                            "pairing",
                            "training",
                            "lti",
                            "reporting"))));

    /** Packages of definitions and calculations: no technology, no clock, no chance. */
    static final Set<String> PURE = Set.of(
            "kernel",
            "kernel.job",
            "manuscript",
            "wording",
            "wording.position",
            "content",
            "content.plan",
            "content.part",
            "content.offering",
            "instrument",
            "instrument.grammar",
            "instrument.range",
            "instrument.answer",
            "instrument.scoring",
            "instrument.scoring.report",
            "instrument.scoring.graded",
            "instrument.catalog",
            "instrument.interpretation",
            "instrument.interpretation.rule",
            "instrument.interpretation.change",
            "instrument.interpretation.picture",
            "study.analysis",
            "learning.policy",
            "learning.policy.part",
            "pairing.policy",
            "safety.policy",
            "safety.policy.help",
            "training.activity",
            "sheet",
            "lti.message",
            "lti.message.login",
            "lti.message.check",
            "lti.platform",
            "reporting.aggregate");

    /** Mathematics from libraries without state, files or time: calculations may use it. */
    static final Set<String> MATHEMATICS = Set.of("org.apache.commons.numbers", "org.apache.commons.statistics");

    /**
     * Technology (package prefix) to the packages it may live in, by their last part or in full. Wiring may use all.
     */
    static final Map<String, Set<String>> LIVES_IN = Map.ofEntries(
            Map.entry("jakarta.faces", Set.of("page", "visit")),
            Map.entry("org.primefaces", Set.of("page", "visit")),
            Map.entry("jakarta.servlet", Set.of("page", "web", "security", "access", "visit")),
            Map.entry("jakarta.ws.rs", Set.of("web")),
            Map.entry("jakarta.security.enterprise", Set.of("security", "page")),
            Map.entry("com.password4j", Set.of("security")),
            Map.entry("io.github.bucket4j", Set.of("limit")),
            Map.entry("com.nimbusds", Set.of("security")),
            Map.entry("com.webauthn4j", Set.of("security")),
            Map.entry("java.net.http", Set.of()),
            Map.entry("org.apache.hc", Set.of("lti.service")),
            Map.entry("org.commonmark", Set.of("render")),
            Map.entry("org.snakeyaml", Set.of("manuscript.file")),
            Map.entry("org.apache.poi", Set.of("file")),
            Map.entry("org.dhatim", Set.of("file")),
            Map.entry("com.github.kagkarlsson", Set.of()),
            Map.entry("org.flywaydb", Set.of()));

    /** Packages that no other room may use, so that what is public there is not public in the house. */
    static final Set<String> INSIDE = Set.of("vault.cipher", "vault.file", "vault.key");

    private Plan() {}

    /** The room of a class, or an empty text for those at the door. */
    static String roomOf(JavaClass type, String house) {
        String inside = inside(type, house);
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    /** The package below the house, {@code learning.policy}. */
    static String inside(JavaClass type, String house) {
        String name = type.getPackageName();
        return name.startsWith(house + ".") ? name.substring(house.length() + 1) : "";
    }

    static boolean isPure(JavaClass type, String house) {
        return PURE.contains(inside(type, house));
    }

    static boolean allows(String room, JavaClass target) {
        String other = roomOf(target, HOUSE);
        Set<String> allowed = MAY_IMPORT.getOrDefault(room, Set.of());
        return other.isEmpty()
                || other.equals(room)
                || allowed.contains(other)
                || allowed.contains(inside(target, HOUSE).replaceFirst("\\.", "/"));
    }
}

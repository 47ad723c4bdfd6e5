package org.alongside.lti.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.lti.message.login.RegisteredPlatform;

/**
 * A registration is our membership of one platform: the client id it gave us and the addresses we agreed on out of
 * band.
 *
 * <p>A registration begins on the administrators' page or in the file named at the start. It is found by (issuer,
 * client id), because an issuer alone is no tenant. Every launch is measured against it, and every request we make
 * goes to the addresses in it, never to one that a message brings along. Reading the file again changes the addresses
 * in place; deployments, links and people stay. It never ends by itself.
 */
@Entity
@Table(
        name = "lti_registration",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_registration_client",
                        columnNames = {"platform_id", "client_id"}))
public class Registration {

    /** Where a registration was last written. */
    public enum RegistrationSource {
        PAGE,
        FILE
    }

    @Id
    private UUID id;

    @Column(name = "platform_id", nullable = false, updatable = false)
    private UUID platform;

    @Column(nullable = false, updatable = false)
    private String issuer;

    @Column(name = "client_id", nullable = false, updatable = false)
    private String clientId;

    @Column(name = "authorization_endpoint", length = 1000, nullable = false)
    private String authorizationEndpoint;

    @Column(name = "token_endpoint", length = 1000, nullable = false)
    private String tokenEndpoint;

    @Column(name = "token_audience", length = 1000)
    private String tokenAudience;

    @Column(name = "jwks_uri", length = 1000, nullable = false)
    private String jwksUri;

    @Column(name = "trusted_audiences", length = 2000, nullable = false)
    private String trustedAudiences;

    @Column(name = "frame_origins", length = 2000, nullable = false)
    private String frameOrigins;

    @Column(name = "product_family", length = 60)
    private String productFamily;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private RegistrationSource source;

    /** Null as long as it may launch. */
    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Registration() {}

    Registration(UUID id, Platform platform, RegistrationForm form, Instant now) {
        this.id = id;
        this.platform = platform.id();
        this.issuer = form.issuer();
        this.clientId = form.clientId();
        this.createdAt = now;
    }

    /** Takes over everything but the key (issuer, client id). */
    void agree(RegistrationForm form, RegistrationSource from, Instant now) {
        authorizationEndpoint = form.authorizationEndpoint();
        tokenEndpoint = form.tokenEndpoint();
        tokenAudience = form.tokenAudience().orElse(null);
        jwksUri = form.jwksUri();
        trustedAudiences = joined(form.trustedAudiences());
        frameOrigins = joined(form.frameOrigins());
        source = from;
        changedAt = now;
    }

    /** What a launch of this platform is measured against. */
    public RegisteredPlatform measure() {
        return new RegisteredPlatform(id, issuer, clientId, jwksUri, trustedAudiences(), productFamily(), isDisabled());
    }

    /** Nothing comes from it, stays of it or goes to it, until it is enabled again. */
    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Since when nothing comes from it; empty as long as something does. */
    public Optional<Instant> disabledAt() {
        return Optional.ofNullable(disabledAt);
    }

    /** True where a form with this issuer and client id speaks of it. */
    boolean isMeantBy(RegistrationForm form) {
        return issuer.equals(form.issuer()) && clientId.equals(form.clientId());
    }

    /** The file does not name it any more: the page has it from now on. */
    void leaveToPage() {
        source = RegistrationSource.PAGE;
    }

    /** The platform says which product it is. */
    void isOf(String family) {
        productFamily = family;
    }

    /** Which product the platform said to be at its last launch, in its own word. */
    public Optional<String> productFamily() {
        return Optional.ofNullable(productFamily);
    }

    public UUID id() {
        return id;
    }

    public String issuer() {
        return issuer;
    }

    public String clientId() {
        return clientId;
    }

    public String authorizationEndpoint() {
        return authorizationEndpoint;
    }

    public String tokenEndpoint() {
        return tokenEndpoint;
    }

    /** What our assertions are addressed to: agreed, or else the token endpoint. */
    public String tokenAudience() {
        return tokenAudience == null ? tokenEndpoint : tokenAudience;
    }

    public String jwksUri() {
        return jwksUri;
    }

    public Set<String> trustedAudiences() {
        return split(trustedAudiences);
    }

    public RegistrationSource source() {
        return source;
    }

    /** Whether an address is at this platform: at one of its endpoints, or at an origin that was named besides. */
    public boolean isAt(String address) {
        Stream<String> own = Stream.of(issuer, authorizationEndpoint, tokenEndpoint, jwksUri);
        Set<String> origins = FrameOrigins.of(Stream.concat(own, split(frameOrigins).stream()));
        return SafeAddress.problem(address).isEmpty()
                && FrameOrigins.origin(address).filter(origins::contains).isPresent();
    }

    /** The origins of the addresses by which it signs people in and is asked. */
    Set<String> endpointOrigins() {
        return FrameOrigins.of(Stream.of(authorizationEndpoint, tokenEndpoint, jwksUri));
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The origins of the platform's own pages: they may frame us, and hear of our height. */
    public Set<String> frameOrigins() {
        return FrameOrigins.of(Stream.concat(Stream.of(issuer, authorizationEndpoint), split(frameOrigins).stream()));
    }

    /** Those that were named besides. */
    public Set<String> otherFrameOrigins() {
        return split(frameOrigins);
    }

    private static String joined(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(words.split(" ")));
    }
}

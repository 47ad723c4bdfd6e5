package org.alongside.lti.message.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.ResourceLinkMessage;

/**
 * A message type is what a platform calls a kind of message, with the checks that only this kind needs and the way to
 * read it. The common checks come before these.
 */
public enum MessageType {
    RESOURCE_LINK(
            "LtiResourceLinkRequest",
            List.of(
                    new LaunchValidator.NamedCheck(Check.LINK_NAMED, MessageChecks::linkNamed),
                    new LaunchValidator.NamedCheck(Check.ROLES_SENT, MessageChecks::rolesSent)),
            ResourceLinkMessage::read);

    /** Known to the specifications, and answered politely as long as we do not take them. */
    private static final Set<String> LATER = Set.of(
            "LtiDeepLinkingRequest",
            "LtiSubmissionReviewRequest",
            "LtiContextLaunchRequest",
            "LtiDataPrivacyLaunchRequest",
            "LtiStartProctoring",
            "LtiStartAssessment",
            "LtiEndAssessment",
            "LtiEulaRequest",
            "LtiReportReviewRequest",
            "LtiAssetProcessorSettingsRequest");

    private final String claim;
    private final List<LaunchValidator.NamedCheck> own;
    private final Function<Claims, LtiMessage> reading;

    MessageType(String claim, List<LaunchValidator.NamedCheck> own, Function<Claims, LtiMessage> reading) {
        this.claim = claim;
        this.own = own;
        this.reading = reading;
    }

    /** The type that a platform calls so; empty where we do not take it. */
    static Optional<MessageType> called(String claim) {
        return Arrays.stream(values()).filter(type -> type.claim.equals(claim)).findFirst();
    }

    static boolean isForLater(String claim) {
        return LATER.contains(claim);
    }

    /** The type of a message: a new kind of message has none until this decides. */
    public static MessageType of(LtiMessage message) {
        return message.match(new LtiMessage.Cases<>() {
            @Override
            public MessageType resourceLink(ResourceLinkMessage link) {
                return RESOURCE_LINK;
            }

            @Override
            public MessageType actedLink(ActedLinkMessage acted) {
                return RESOURCE_LINK;
            }
        });
    }

    /** {@code message_type} of Core 5.3.1. */
    public String claim() {
        return claim;
    }

    /** The checks of this type only, in their order. */
    public List<Check> ownChecks() {
        return own.stream().map(LaunchValidator.NamedCheck::check).toList();
    }

    List<LaunchValidator.NamedCheck> own() {
        return own;
    }

    LtiMessage read(Claims claims) {
        return reading.apply(claims);
    }
}

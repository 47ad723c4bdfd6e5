package org.alongside.lti.message.check;

import static org.alongside.lti.message.Claims.LTI;
import static org.alongside.lti.message.check.Outcome.failed;
import static org.alongside.lti.message.check.Outcome.passed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.alongside.lti.message.Roles;

/** What the token says: version, type, deployment, target, resource link, person, roles (V11 to V17). */
final class MessageChecks {

    /** Core 5.3.3, 5.3.5, 5.3.6: not more than 255 ASCII letters. */
    private static final int LONGEST_ID = 255;

    private static final String RESOURCE_LINK = "LtiResourceLinkRequest";

    /** Known to the specifications, and answered politely until an issue brings them. */
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

    private MessageChecks() {}

    static Outcome versionKnown(LaunchAttempt attempt, PlatformEvidence evidence) {
        if (!attempt.claims().has(LTI + "version")) {
            return failed(Reason.VERSION_MISSING, "no version");
        }
        String version = attempt.claims().text(LTI + "version").orElse("");
        return version.equals("1.3.0") ? passed(version) : failed(Reason.VERSION_OTHER, Measured.of(version));
    }

    static Outcome messageKnown(LaunchAttempt attempt, PlatformEvidence evidence) {
        String type = attempt.claims().text(LTI + "message_type").orElse("");
        if (type.isEmpty()) {
            return failed(Reason.MESSAGE_TYPE_MISSING, "no message_type");
        }
        if (type.equals(RESOURCE_LINK)) {
            return passed(type);
        }
        return failed(
                LATER.contains(type) ? Reason.MESSAGE_TYPE_NOT_YET : Reason.MESSAGE_TYPE_UNKNOWN, Measured.of(type));
    }

    static Outcome deploymentNamed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String deployment = deployment(attempt);
        if (deployment.isEmpty()) {
            return failed(Reason.DEPLOYMENT_MISSING, "no deployment_id");
        }
        if (!isShortAscii(deployment)) {
            return failed(Reason.DEPLOYMENT_TOO_LONG, Measured.of(deployment));
        }
        Optional<String> asked = attempt.login().deploymentHint();
        return asked.isPresent() && !asked.get().equals(deployment)
                ? failed(
                        Reason.DEPLOYMENT_OTHER_THAN_ASKED,
                        Measured.of(deployment) + ", the sign-in said " + Measured.of(asked.get()))
                : passed(Measured.of(deployment));
    }

    static Outcome targetAgreed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String target = attempt.claims().text(LTI + "target_link_uri").orElse("");
        if (target.isEmpty()) {
            return failed(Reason.TARGET_MISSING, "no target_link_uri");
        }
        if (!target.equals(attempt.login().targetLinkUri())) {
            return failed(Reason.TARGET_OTHER_THAN_ASKED, Measured.of(target));
        }
        return attempt.tool().owns(target)
                ? passed(Measured.of(target))
                : failed(Reason.TARGET_NOT_OURS, Measured.of(target));
    }

    static Outcome linkNamed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String link = attempt.claims().object(LTI + "resource_link").text("id").orElse("");
        if (link.isEmpty()) {
            return failed(Reason.LINK_MISSING, "no resource_link.id");
        }
        return isShortAscii(link) ? passed(Measured.of(link)) : failed(Reason.LINK_TOO_LONG, Measured.of(link));
    }

    /** An anonymous launch is refused: nothing here can be kept for nobody (V16). */
    static Outcome personNamed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String subject = attempt.claims().text("sub").orElse("");
        if (subject.isEmpty()) {
            return failed(Reason.PERSON_MISSING, "no sub");
        }
        return isShortAscii(subject)
                ? passed("a person of this platform")
                : failed(Reason.PERSON_TOO_LONG, subject.length() + " letters");
    }

    /** The claim must be there; it may be empty, and what stands in it may be unknown to us (certification 6.1.2). */
    static Outcome rolesSent(LaunchAttempt attempt, PlatformEvidence evidence) {
        if (attempt.claims().list(LTI + "roles").isEmpty()) {
            return failed(Reason.ROLES_MISSING, "no roles claim");
        }
        return passed(Roles.of(attempt.claims().texts(LTI + "roles")).inWords());
    }

    static String deployment(LaunchAttempt attempt) {
        return attempt.claims().text(LTI + "deployment_id").orElse("");
    }

    private static boolean isShortAscii(String id) {
        return id.length() <= LONGEST_ID
                && StandardCharsets.US_ASCII.newEncoder().canEncode(id);
    }
}

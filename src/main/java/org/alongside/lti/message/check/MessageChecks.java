package org.alongside.lti.message.check;

import static org.alongside.lti.message.Claims.LTI;
import static org.alongside.lti.message.check.CheckOutcome.failed;
import static org.alongside.lti.message.check.CheckOutcome.passed;

import java.util.Optional;
import org.alongside.lti.message.MeasuredValue;
import org.alongside.lti.message.Roles;

/** What the token says: version, type, deployment, target, resource link, person, roles (V11 to V17). */
final class MessageChecks {

    /** Core 5.3.3, 5.3.5, 5.3.6: not more than 255 ASCII letters. */
    private static final int LONGEST_ID = 255;

    private MessageChecks() {}

    static CheckOutcome versionKnown(LaunchAttempt attempt, PlatformEvidence evidence) {
        if (!attempt.claims().has(LTI + "version")) {
            return failed(RefusalReason.VERSION_MISSING, "no version");
        }
        String version = attempt.claims().text(LTI + "version").orElse("");
        return version.equals("1.3.0")
                ? passed(version)
                : failed(RefusalReason.VERSION_OTHER, MeasuredValue.of(version));
    }

    static CheckOutcome messageKnown(LaunchAttempt attempt, PlatformEvidence evidence) {
        String type = attempt.claims().text(LTI + "message_type").orElse("");
        if (type.isEmpty()) {
            return failed(RefusalReason.MESSAGE_TYPE_MISSING, "no message_type");
        }
        if (MessageType.called(type).isPresent()) {
            return passed(type);
        }
        return failed(
                MessageType.isForLater(type) ? RefusalReason.MESSAGE_TYPE_NOT_YET : RefusalReason.MESSAGE_TYPE_UNKNOWN,
                MeasuredValue.of(type));
    }

    static CheckOutcome deploymentNamed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String deployment = deployment(attempt);
        if (deployment.isEmpty()) {
            return failed(RefusalReason.DEPLOYMENT_MISSING, "no deployment_id");
        }
        if (!isShortAscii(deployment)) {
            return failed(RefusalReason.DEPLOYMENT_TOO_LONG, MeasuredValue.of(deployment));
        }
        Optional<String> asked = attempt.login().request().deploymentHint();
        return asked.isPresent() && !asked.get().equals(deployment)
                ? failed(
                        RefusalReason.DEPLOYMENT_OTHER_THAN_ASKED,
                        MeasuredValue.of(deployment) + ", the login said " + MeasuredValue.of(asked.get()))
                : passed(MeasuredValue.of(deployment));
    }

    static CheckOutcome targetAgreed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String target = attempt.claims().text(LTI + "target_link_uri").orElse("");
        if (target.isEmpty()) {
            return failed(RefusalReason.TARGET_MISSING, "no target_link_uri");
        }
        if (!target.equals(attempt.login().request().targetLinkUri())) {
            return failed(RefusalReason.TARGET_OTHER_THAN_ASKED, MeasuredValue.of(target));
        }
        return attempt.tool().owns(target)
                ? passed(MeasuredValue.of(target))
                : failed(RefusalReason.TARGET_NOT_OURS, MeasuredValue.of(target));
    }

    static CheckOutcome linkNamed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String link = attempt.claims().object(LTI + "resource_link").text("id").orElse("");
        if (link.isEmpty()) {
            return failed(RefusalReason.LINK_MISSING, "no resource_link.id");
        }
        return isShortAscii(link)
                ? passed(MeasuredValue.of(link))
                : failed(RefusalReason.LINK_TOO_LONG, MeasuredValue.of(link));
    }

    /** An anonymous launch is refused: nothing here can be kept for nobody (V16). */
    static CheckOutcome personNamed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String subject = attempt.claims().text("sub").orElse("");
        if (subject.isEmpty()) {
            return failed(RefusalReason.PERSON_MISSING, "no sub");
        }
        return isShortAscii(subject)
                ? passed("a person of this platform")
                : failed(RefusalReason.PERSON_TOO_LONG, subject.length() + " letters");
    }

    /** The claim must be there; it may be empty, and what stands in it may be unknown to us (certification 6.1.2). */
    static CheckOutcome rolesSent(LaunchAttempt attempt, PlatformEvidence evidence) {
        if (attempt.claims().list(LTI + "roles").isEmpty()) {
            return failed(RefusalReason.ROLES_MISSING, "no roles claim");
        }
        return passed(Roles.of(attempt.claims().texts(LTI + "roles")).inWords());
    }

    static String deployment(LaunchAttempt attempt) {
        return attempt.claims().text(LTI + "deployment_id").orElse("");
    }

    private static boolean isShortAscii(String id) {
        return id.length() <= LONGEST_ID && id.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    }
}

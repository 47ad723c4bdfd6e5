package org.alongside.study.qti;

import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.ResponseFormat.Choice;

/** The names of QTI 3.0 that more than one file of a package uses. */
final class Qti {

    static final String ASI = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    static final String ASI_XSD = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";
    static final String CP = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    static final String CP_XSD = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    static final String RESPONSE = "RESPONSE";
    static final String SCORE = "SCORE";
    static final String TOOL = "Alongside";
    static final String DURATION = "duration";

    private static final int MOST_CHOICES = 50;

    private Qti() {}

    /**
     * A choice where every option says something else than its own number, or where a number is below zero, which no
     * slider of QTI can be; a slider otherwise.
     */
    static boolean isChoice(InstrumentText text, Choice format) {
        if ((long) format.max() - format.min() >= MOST_CHOICES) {
            return false;
        }
        return format.min() < 0
                || IntStream.rangeClosed(format.min(), format.max()).allMatch(o -> hasWords(text, format, o));
    }

    static boolean hasWords(InstrumentText text, Choice format, int option) {
        return !text.option(format, option).equals(Integer.toString(option));
    }

    /** {@code option_3}, {@code option_minus_2}: an identifier begins with a letter. */
    static String option(int value) {
        return value < 0 ? "option_minus_" + -(long) value : "option_" + value;
    }

    /** The variable of an outcome. {@code duration} is the one small word that QTI keeps for a variable of its own. */
    static String variable(String outcome) {
        return outcome.equals(DURATION) ? "outcome_" + DURATION : outcome;
    }

    /** A double as XML Schema writes it. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
    }

    static String item(String id) {
        return "items/" + id + ".xml";
    }
}

package org.alongside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves browser tests out where there is no Chromium, and writes down which, for {@link LastWords}. */
final class BrowserCondition implements ExecutionCondition {

    static final Path LEFT_OUT = Path.of("target/browser-tests-left-out.txt");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browsers.chromium().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("No Chromium, and -Dbrowser.required=true asks for one. " + LastWords.HOW);
        }
        writeDown(context.getRequiredTestClass().getSimpleName()
                + context.getTestMethod().map(method -> "." + method.getName()).orElse(""));
        return ConditionEvaluationResult.disabled("no Chromium on this machine");
    }

    private static void writeDown(String test) {
        try {
            Files.writeString(LEFT_OUT, test + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

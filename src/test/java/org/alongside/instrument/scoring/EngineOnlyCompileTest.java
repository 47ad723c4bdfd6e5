package org.alongside.instrument.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever would read, store, show, log, compare or send an ENGINE_ONLY value writes something that does not compile.
 * Each line below is tried in a class of another package, against the project's own classes.
 */
class EngineOnlyCompileTest {

    private static final String CLASS = """
            package org.alongside.elsewhere;

            import java.util.*;
            import org.alongside.instrument.answer.*;
            import org.alongside.instrument.*;
            import org.alongside.instrument.scoring.*;
            import org.alongside.instrument.scoring.report.*;

            class Curious {
                private static final java.util.logging.Logger LOG = java.util.logging.Logger.getLogger("x");

                Object look(Instrument instrument, Answers answers) {
                    Scores scores = Scorer.score(instrument, answers);
                    EngineOnly secret = scores.engineOnly("secret").orElseThrow();
                    CompiledScoring scoring = CompiledScoring.of(instrument);
                    ScoreRow row = scoring.row();
                    scoring.score(scoring.raw(answers), row);
                    %s
                }
            }
            """;

    @TempDir
    private Path out;

    static Stream<Arguments> forbidden() {
        return Stream.of(
                Arguments.of("read its number", "return secret.computed().value();", "not public"),
                Arguments.of("ask for a value", "return secret.value();", "cannot find symbol"),
                Arguments.of(
                        "name what is inside", "ComputedOutcome inside = null; return inside;", "cannot find symbol"),
                Arguments.of(
                        "put it in a score",
                        "return OutcomeScore.forOwner(\"s\", ScoreStatus.COMPLETE, secret, OptionalDouble.empty(), 1);",
                        "incompatible types"),
                Arguments.of("take it for a number", "OptionalDouble number = secret; return number;", "incompatible"),
                Arguments.of("serialise it", "java.io.Serializable s = secret; return s;", "incompatible types"),
                Arguments.of("compare it", "Comparable<?> c = secret; return c;", "incompatible types"),
                Arguments.of("log it as text", "LOG.info(secret); return 0;", "no suitable method"),
                Arguments.of("show it on a page", "String shown = secret; return shown;", "incompatible types"),
                Arguments.of("make one", "return new EngineOnly(null);", "not public"),
                Arguments.of("extend it", "class Mine extends EngineOnly {} return 0;", "final"),
                Arguments.of("read it from the row", "return row.valueAt(0);", "not public"),
                Arguments.of("ask for its place", "return row.value(\"secret\");", "incompatible types"),
                Arguments.of("calculate all outcomes", "return scoring.computeAll(answers);", "not public"),
                Arguments.of("build the row's formulas", "return Compilation.of(instrument);", "cannot find symbol"),
                Arguments.of(
                        "seal it for storing",
                        "return new ScoreReport(instrument.key(), \"\", \"\", List.of(secret));",
                        "incompatible types"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forbidden")
    @DisplayName("INSTRUMENT-12 INV-46: outside the engine this does not compile")
    void doesNotCompile(String what, String line, String why) {
        List<String> errors = compile(CLASS.formatted(line));
        assertTrue(errors.toString().contains(why), errors.toString());
    }

    @Test
    @DisplayName("INSTRUMENT-12 INV-46 sabotage: the same class compiles where it only asks for what may be seen")
    void compiles() {
        assertEquals(List.of(), compile(CLASS.formatted("return row.value(0);")));
        assertEquals(List.of(), compile(CLASS.formatted("return scores.report().outcomes().get(0).value();")));
        assertEquals(List.of(), compile(CLASS.formatted("return \"\" + secret;")));
    }

    /** The errors, in English. */
    private List<String> compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(Path.of("target/classes")));
            var unit =
                    new SimpleJavaFileObject(
                            URI.create("string:///org/alongside/elsewhere/Curious.java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return source;
                        }
                    };
            compiler.getTask(null, files, diagnostics, List.of("-proc:none"), null, List.of(unit))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ENGLISH))
                .toList();
    }
}

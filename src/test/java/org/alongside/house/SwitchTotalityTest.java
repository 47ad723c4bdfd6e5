package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.alongside.support.ImportedHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every decision over the values of an enum of ours names each of them. One with a {@code default} would sum up a value
 * that is added later without having been asked.
 */
class SwitchTotalityTest {

    private static final Set<Set<String>> ENUMS = ImportedHouse.CLASSES.stream()
            .filter(JavaClass::isEnum)
            .map(type ->
                    type.getEnumConstants().stream().map(JavaEnumConstant::name).collect(Collectors.toSet()))
            .collect(Collectors.toSet());

    @Test
    @DisplayName("FR-D8 every sum-up over states names each state")
    void total() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<JavaFileObject> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> (JavaFileObject) source(file.toString(), read(file)))
                    .toList();
            assertTrue(sources.size() > 100, "the sources are here");
            assertEquals(List.of(), astray(sources));
        }
    }

    @Test
    @DisplayName("a default, and a statement that forgets a state, are found; texts and numbers may have their default")
    void sabotage() {
        String wrong = "class Wrong { int sum(String s) { switch (s) { case \"ENDED\": return 1; default: return 2; } }"
                + " int of(LinkState s) { return switch (s) { case NONE, INVITED -> 1; default -> 2; }; }"
                + " void on(LinkState s) { switch (s) { case NONE, INVITED, LINKED, SPACE -> of(s); } }"
                + " void all(LinkState s) { switch (s) { case NONE, INVITED, LINKED, SPACE, ENDED -> of(s); } }"
                + " int whole(LinkState s) { return switch (s) { case NONE, INVITED, LINKED, SPACE, ENDED -> 1; }; } }";
        assertEquals(
                List.of(
                        "Wrong.java has a default beside [NONE, INVITED]",
                        "Wrong.java forgets one beside [NONE, INVITED," + " LINKED, SPACE]"),
                astray(List.of(source("Wrong.java", wrong))));
    }

    private static List<String> astray(List<JavaFileObject> sources) {
        JavacTask parser = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        List<String> found = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : parser.parse()) {
                new Switches(
                                Path.of(unit.getSourceFile().getName())
                                        .getFileName()
                                        .toString(),
                                found)
                        .scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static SimpleJavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Switches extends TreeScanner<Void, Void> {

        private final String file;
        private final List<String> found;

        Switches(String file, List<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitSwitch(SwitchTree statement, Void nothing) {
            look(statement.getCases(), true);
            return super.visitSwitch(statement, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree expression, Void nothing) {
            look(expression.getCases(), false);
            return super.visitSwitchExpression(expression, nothing);
        }

        /** The compiler itself asks an expression without a default for every value. */
        private void look(List<? extends CaseTree> cases, boolean statement) {
            List<ExpressionTree> labels = cases.stream()
                    .flatMap(each -> each.getExpressions().stream().map(ExpressionTree.class::cast))
                    .toList();
            List<String> names = labels.stream().map(Tree::toString).toList();
            boolean ours = labels.stream().allMatch(IdentifierTree.class::isInstance)
                    && ENUMS.stream().anyMatch(constants -> constants.containsAll(names));
            if (!ours || names.isEmpty()) {
                return;
            }
            if (cases.stream().anyMatch(each -> each.getExpressions().isEmpty())) {
                found.add(file + " has a default beside " + names);
            } else if (statement && !ENUMS.contains(Set.copyOf(names))) {
                found.add(file + " forgets one beside " + names);
            }
        }
    }
}

package org.alongside.runtime;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.alongside.instrument.scoring.file.Printed;
import org.alongside.kernel.Finding;

/**
 * The author's command reads courses and instruments, prints everything there is to know about them at once, and ends
 * with 1 where something is an ERROR, else with 0.
 *
 * <pre>
 * mvn -q compile exec:java@lint
 * mvn -q compile exec:java@lint -Dexec.args="assessments/x/v1 course-content"
 * </pre>
 */
public final class LintCommand {

    static final List<String> USUAL = List.of("assessments", "course-content");

    private LintCommand() {}

    /** @param folders of instruments or of courses, or one of them; the project's own where none is named */
    public static void main(String[] folders) {
        int code = run(folders.length > 0 ? List.of(folders) : USUAL, System.out);
        System.out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** @return the exit code */
    static int run(List<String> folders, PrintStream out) {
        AuthorsLint lint = new AuthorsLint();
        for (String folder : folders) {
            String shown = folder.length() > 1 ? folder.replaceFirst("/+$", "") : folder;
            if (isFolder(folder)) {
                lint.read(Path.of(folder), shown);
            } else {
                lint.findings().error(shown, 0, "there is no such folder");
            }
        }
        lint.join();
        List<Finding> findings = lint.findings().list();
        findings.stream().map(Printed::line).forEach(out::println);
        long errors = findings.stream().filter(Finding::isError).count();
        out.println(count(lint.courses(), "course") + ", " + count(lint.instruments(), "instrument version") + ": "
                + count(errors, "error") + ", " + count(findings.size() - errors, "warning"));
        return errors > 0 ? 1 : 0;
    }

    private static boolean isFolder(String folder) {
        try {
            return !folder.isBlank() && Files.isDirectory(Path.of(folder));
        } catch (InvalidPathException other) {
            return false;
        }
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

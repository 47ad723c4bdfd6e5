package org.alongside.instrument.scoring.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.kernel.CsvRow;
import org.alongside.kernel.CsvRows;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;

/**
 * The analyst's command scores a file of answers by the instrument in any folder (scoring-format 4 to 10, 19 and 20).
 *
 * <pre>
 * mvn -q compile exec:java@score -Dexec.args="--instrument assessments/x/v1 --responses in.csv --out out.csv"
 * </pre>
 *
 * <p>What is wrong is told on standard error. The exit code is 0 when every row was scored, 1 when some rows were bad
 * and left out, 2 when the run was refused; then no file was made, and one that stood there is as it was.
 */
public final class ScoreCommand {

    static final int DONE = 0;
    static final int SOME_BAD = 1;
    static final int REFUSED = 2;

    private final PrintStream err;
    private Findings findings = new Findings();

    private ScoreCommand(PrintStream err) {
        this.err = err;
    }

    public static void main(String[] arguments) {
        int code = run(arguments, System.err);
        System.err.flush();
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** @return the exit code */
    static int run(String[] arguments, PrintStream err) {
        ScoreCommand command = new ScoreCommand(err);
        return ScoreArguments.of(arguments, command.findings).map(command::run).orElseGet(command::refused);
    }

    private int run(ScoreArguments arguments) {
        Optional<Instrument> instrument = InstrumentFolder.read(arguments.instrument(), findings);
        try (InputStream in = Files.newInputStream(Path.of(arguments.responses()));
                CsvRows rows = new CsvRows(in)) {
            Optional<ResponseHeader> header = header(rows, instrument, arguments.responses());
            return header.isPresent() && !findings.hasErrors()
                    ? run(arguments, new ScoreRun(instrument.orElseThrow(), header.get(), rows, arguments.responses()))
                    : refused();
        } catch (IOException | InvalidPathException unreadable) {
            findings.error(arguments.responses(), 0, "this file cannot be read: " + why(unreadable));
            return refused();
        }
    }

    private Optional<ResponseHeader> header(CsvRows rows, Optional<Instrument> instrument, String file)
            throws IOException {
        Optional<CsvRow> first = rows.next();
        if (first.isEmpty()) {
            findings.error(file, 1, "this file is empty; it begins with a header");
            return Optional.empty();
        }
        return instrument.flatMap(i -> ResponseHeader.of(first.get(), i.form(), file, findings));
    }

    private int run(ScoreArguments arguments, ScoreRun run) throws IOException {
        try (ScoreFile out = ScoreFile.at(arguments.out(), arguments.responses())) {
            print();
            boolean allGood = run.into(out, this::print);
            out.finish();
            return allGood ? DONE : SOME_BAD;
        } catch (ScoreFile.NotWritable refused) {
            findings.error(arguments.out(), 0, refused.getMessage());
            return refused();
        }
    }

    private int refused() {
        print();
        return REFUSED;
    }

    private void print() {
        findings.list().forEach(this::print);
        findings = new Findings();
    }

    private void print(Finding finding) {
        err.println(Printed.line(finding));
    }

    /** In words that do not say again which file. */
    static String why(Exception refused) {
        if (refused instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (refused instanceof FileSystemException file) {
            return file.getReason() == null ? "it may not be used" : file.getReason();
        }
        return refused.getMessage();
    }
}

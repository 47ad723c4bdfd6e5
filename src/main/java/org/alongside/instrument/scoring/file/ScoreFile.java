package org.alongside.instrument.scoring.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;

/**
 * The scores of many rows, long form: one line for each row and outcome. It grows beside its place under another name
 * and takes the place when it is whole; what stood there before stays until then, and a run that is given up leaves
 * nothing behind. ENGINE_ONLY outcomes cannot come here: a ScoreReport has none.
 */
final class ScoreFile implements Closeable {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\r\n]");

    private final Path target;
    private final Path growing;
    private final Writer writer;
    private boolean whole;

    private ScoreFile(Path target, Path growing, Writer writer) {
        this.target = target;
        this.growing = growing;
        this.writer = writer;
    }

    /** Nothing can be written there; the message says why. */
    static final class NotWritable extends IOException {
        NotWritable(String why) {
            super(why);
        }
    }

    /**
     * @param path as the author wrote it
     * @param responses the file that is read meanwhile
     * @throws NotWritable also where something stands there that is no ordinary file: that is never replaced
     */
    static ScoreFile at(String path, String responses) throws NotWritable {
        try {
            Path target = place(Path.of(path), Path.of(responses));
            String name =
                    "." + target.getFileName() + "." + ProcessHandle.current().pid();
            Path growing = target.resolveSibling(name);
            ScoreFile file = new ScoreFile(target, growing, Files.newBufferedWriter(growing));
            file.write("id", "outcome", "value", "status", "n_answered", "se");
            return file;
        } catch (NotWritable refused) {
            throw refused;
        } catch (IOException | InvalidPathException refused) {
            throw new NotWritable("this file cannot be written: " + ScoreCommand.why(refused));
        }
    }

    private static Path place(Path path, Path responses) throws IOException {
        if (!Files.exists(path)) {
            return path.toAbsolutePath();
        } else if (!Files.isRegularFile(path)) {
            throw new NotWritable("there is something here that is no ordinary file; it is not replaced");
        } else if (!Files.isWritable(path)) {
            throw new NotWritable("this file may not be written");
        } else if (Files.isSameFile(path, responses)) {
            throw new NotWritable("this is the file of the responses; it is not replaced");
        }
        return path.toRealPath();
    }

    void add(String id, ScoreReport report) throws NotWritable {
        try {
            for (OutcomeScore score : report.outcomes()) {
                add(id, score);
            }
        } catch (IOException full) {
            throw new NotWritable("this file cannot be written: " + ScoreCommand.why(full));
        }
    }

    private void add(String id, OutcomeScore score) throws IOException {
        write(
                id,
                score.outcome(),
                number(score.value()),
                score.status().name(),
                Integer.toString(score.answered()),
                number(score.se()));
    }

    private void write(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(quoted(cells[i]));
        }
        writer.write('\n');
    }

    /** In quotes where it would not be read back as it is (RFC 4180). */
    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** All rows are in: the file takes its place. */
    void finish() throws NotWritable {
        try {
            whole = true;
            writer.close();
            Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new NotWritable("this file cannot be written: " + ScoreCommand.why(full));
        }
    }

    /** Leaves nothing behind but what was finished. */
    @Override
    public void close() throws IOException {
        try {
            if (!whole) {
                writer.close();
            }
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    }
}

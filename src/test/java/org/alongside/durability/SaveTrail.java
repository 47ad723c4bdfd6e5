package org.alongside.durability;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.alongside.durability.TrailLine.Kind;

/**
 * The file in which the devices write down what they send and what they are told, while it happens, outside of whatever
 * is killed. A line of what is sent is there before the request goes out, and one of what was acknowledged after its
 * reply came: so the order of the lines is one in which things can have happened.
 */
final class SaveTrail implements AutoCloseable {

    private final Path file;
    private final BufferedWriter out;
    private final CountDownLatch wanted;
    private long saves;

    /** @param wanted how many acknowledgements are waited for */
    SaveTrail(Path file, int wanted) {
        this.file = file;
        this.wanted = new CountDownLatch(wanted);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.out = Files.newBufferedWriter(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @return the number of the save, for its acknowledgement */
    synchronized long sends(String register, long revision, String answer) {
        saves++;
        write(new TrailLine(Kind.SENT, saves, register, revision, answer));
        return saves;
    }

    synchronized void isTold(long save, String register, long revision, String answer) {
        write(new TrailLine(Kind.ACKNOWLEDGED, save, register, revision, answer));
        wanted.countDown();
    }

    synchronized void finds(String register, long revision, String answer) {
        write(new TrailLine(Kind.FOUND, 0, register, revision, answer));
    }

    void awaitWanted() throws InterruptedException {
        wanted.await();
    }

    /** Nobody needs to wait longer: a device cannot go on. */
    void endsWaiting() {
        while (wanted.getCount() > 0) {
            wanted.countDown();
        }
    }

    private void write(TrailLine line) {
        try {
            out.write(line.toString());
            out.newLine();
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Hands over every line that stands in the file. */
    void readBy(TrailChecker checker) {
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(TrailLine::parse).forEachOrdered(checker::read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What needs not be kept as evidence. */
    void deletes() {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

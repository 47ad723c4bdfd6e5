package org.alongside.instrument.scoring.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.file.InstrumentReader;
import org.alongside.instrument.file.Strictness;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;

/** The folder of one version, wherever it stands, released or not (scoring-format 4). */
final class InstrumentFolder {

    private InstrumentFolder() {}

    /**
     * @param folder as the author wrote it; findings name its files like that
     * @return empty, with findings, where there is any ERROR
     */
    static Optional<Instrument> read(String folder, Findings findings) {
        String shown = folder.length() > 1 ? folder.replaceFirst("[/\\\\]+$", "") : folder;
        try {
            Path path = Path.of(folder);
            if (!Files.isDirectory(path)) {
                findings.error(shown, 0, "there is no such folder");
                return Optional.empty();
            }
            TextFiles files = Files.exists(path.resolve("instrument.yaml"))
                    ? TextFiles.below(path, shown, findings)
                    : TextFiles.of(Map.of());
            Read<Instrument> reading = InstrumentReader.read(files, shown, Strictness.SCORING);
            findings.addAll(reading.findings());
            reading.value().ifPresent(i -> atHome(i, path.toAbsolutePath().normalize(), shown, findings));
            return reading.value();
        } catch (InvalidPathException unreadable) {
            findings.error(shown, 0, "this folder cannot be read: " + ScoreCommand.why(unreadable));
            return Optional.empty();
        }
    }

    /** Any folder will do for scores; one that is called like another version is most likely a slip. */
    private static void atHome(Instrument instrument, Path folder, String shown, Findings findings) {
        Path home = Path.of(instrument.key().toString());
        if (!folder.endsWith(home)) {
            findings.warning(
                    shown + "/instrument.yaml",
                    0,
                    "slug and version say " + instrument.key() + ", the folder does not");
        }
    }
}

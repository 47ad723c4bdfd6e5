package org.alongside.study.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.SourceLines;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Slug;

/**
 * An instrument as a QTI 3.0 content package, in its reference language.
 *
 * <p>It holds the questions and how they are counted, and no answer of anybody. The same version gives the same bytes
 * on every machine: nothing in it says when or where it was made. What it could not carry stands in a text inside it.
 *
 * @param files by path in the package, the manifest first
 * @param unexpressed in the order of the definition's files
 */
public record QtiPackage(Map<String, byte[]> files, List<Unexpressed> unexpressed) {

    static final String MANIFEST = "imsmanifest.xml";
    static final String TEST = "test.xml";
    static final String NOT_EXPRESSED = "not-expressed.txt";

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");

    /** Not the earliest day that a zip file knows: that one is written with the zone of the machine beside it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    public QtiPackage {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        unexpressed = List.copyOf(unexpressed);
    }

    /**
     * The served version that an address asks for, {@code instrument=where-i-stand&version=1}; each text may be null.
     */
    public static Optional<Instrument> wanted(InstrumentLibrary library, String slug, String version) {
        if (slug == null
                || version == null
                || !Slug.isSlug(slug)
                || !VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        return library.find(new Slug(slug), Integer.parseInt(version));
    }

    /**
     * As {@link #of(Instrument, SourceLines)} without the files at hand: what is not carried has a file and no line.
     */
    public static QtiPackage of(Instrument instrument) {
        return of(instrument, SourceLines.UNKNOWN);
    }

    /** @param lines of the files in which this version is defined */
    public static QtiPackage of(Instrument instrument, SourceLines lines) {
        String language = instrument.texts().keySet().iterator().next();
        List<Unexpressed> unexpressed = Limits.of(instrument, language, lines);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(MANIFEST, ManifestXml.of(instrument));
        files.put(TEST, TestXml.of(instrument, language));
        instrument
                .form()
                .inOrder()
                .forEach(item -> files.put(Qti.item(item.id()), ItemXml.of(instrument, language, item)));
        files.put(NOT_EXPRESSED, words(instrument, unexpressed));
        return new QtiPackage(files, unexpressed);
    }

    /** The package as a zip file. Not compressed, so that no version of a library can change its bytes. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static byte[] words(Instrument instrument, List<Unexpressed> unexpressed) {
        StringBuilder words = new StringBuilder("What this package does not carry of " + instrument.key() + ":\n\n");
        unexpressed.forEach(one -> words.append(one).append('\n'));
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }
}
